import details from '../en/details.json'
import sources from '../en/sources.json'
import { trustTexts } from './trust'

/** Texts below the receipt, and of the sources. */
export const detailTexts = { en: { ...trustTexts.en, ...details, ...sources } }
