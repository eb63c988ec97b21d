import evidence from '../en/evidence.json'
import { figureTexts } from './figure'
import { trustTexts } from './trust'

/** Texts of the evidence: what is claimed, and what was measured. */
export const evidenceTexts = { en: { ...trustTexts.en, ...figureTexts.en, ...evidence } }
