import picker from '../en/picker.json'

/** Texts of the open list of gifts. */
export const pickerTexts = { en: picker }
