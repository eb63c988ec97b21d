import creators from '../en/creators.json'
import { trustTexts } from './trust'

/** Texts for creators. */
export const creatorsTexts = { en: { ...trustTexts.en, ...creators } }
