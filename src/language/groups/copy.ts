import copy from '../en/copy.json'

/** Texts of dialogs and of texts to copy. */
export const copyTexts = { en: copy }
