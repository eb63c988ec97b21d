import late from '../en/log-late.json'

/** Texts of a log that is open, and of what is folded away. */
export const lateLogTexts = { en: late }
