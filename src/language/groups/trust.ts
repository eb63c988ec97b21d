import trust from '../en/trust.json'

/** Texts of sources and of how far each can be trusted, wherever one is named. */
export const trustTexts = { en: trust }
