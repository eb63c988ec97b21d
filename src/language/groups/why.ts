import sources from '../en/sources.json'
import why from '../en/why.json'
import { figureTexts } from './figure'

/** Texts of what may have made a payout lower, and of its sources. */
export const whyTexts = { en: { ...figureTexts.en, ...sources, ...why } }
