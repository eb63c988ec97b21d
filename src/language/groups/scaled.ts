import scaled from '../en/scaled.json'
import { detailTexts } from './details'

/** Texts of the US Scaled LIVE Rewards, and of their sources. */
export const scaledTexts = { en: { ...detailTexts.en, ...scaled } }
