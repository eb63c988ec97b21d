import compare from '../en/compare.json'

/** Texts of scenarios side by side, on the page, in the card and in files. */
export const compareTexts = { en: compare }
