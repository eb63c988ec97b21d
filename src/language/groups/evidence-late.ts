import late from '../en/evidence-late.json'
import sources from '../en/evidence-sources.json'
import times from '../en/payout-times.json'
import { detailTexts } from './details'

/** Texts of the evidence below its first table, and what each source says. */
export const lateEvidenceTexts = { en: { ...detailTexts.en, ...sources, ...times, ...late } }
