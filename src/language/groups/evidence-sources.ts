import sources from '../en/evidence-sources.json'
import { detailTexts } from './details'

/** What each source of the evidence says. */
export const evidenceSourceTexts = { en: { ...detailTexts.en, ...sources } }
