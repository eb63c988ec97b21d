import whatIf from '../en/what-if.json'

/** Texts of the sliders of rates that sources leave open. */
export const whatIfTexts = { en: whatIf }
