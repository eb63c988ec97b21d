import file from '../en/gifts-file.json'

/** Headings of the list of all gifts as a file. */
export const giftsFileTexts = { en: file }
