import gifts from '../en/gifts.json'

/** Texts of the list of all gifts. */
export const giftsTexts = { en: gifts }
