import details from '../en/details.json'
import sources from '../en/sources.json'

/** Texts below the receipt, and of the sources. */
export const detailTexts = { en: { ...details, ...sources } }
