import special from '../en/special.json'

/** Texts that show only where a link has rates of its own, or something in it that can't be used. */
export const specialTexts = { en: special }
