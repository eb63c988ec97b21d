import evidence from '../en/evidence.json'
import { trustTexts } from './trust'

/** Texts of the evidence: what is claimed, and what was measured. */
export const evidenceTexts = { en: { ...trustTexts.en, ...evidence } }
