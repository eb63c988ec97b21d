import gifts from '../en/log-gifts.json'

/** Texts for what a LIVE comes to. */
export const logGiftsTexts = { en: gifts }
