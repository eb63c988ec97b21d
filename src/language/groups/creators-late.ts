import late from '../en/creators-late.json'
import times from '../en/payout-times.json'
import { detailTexts } from './details'
import { figureTexts } from './figure'

/** Texts for creators below the first screen, and what each source says. */
export const lateCreatorsTexts = { en: { ...detailTexts.en, ...figureTexts.en, ...times, ...late } }
