import lines from '../en/lines.json'

/** Texts of the money's lines, which the page and the card both show. */
export const lineTexts = { en: lines }
