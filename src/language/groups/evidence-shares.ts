import shares from '../en/evidence-shares.json'

/** Texts of the shares that reach a creator, here and elsewhere; they follow the claims. */
export const evidenceShareTexts = { en: shares }
