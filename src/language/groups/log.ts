import log from '../en/log.json'

/** Texts for reading a log. */
export const logTexts = { en: log }
