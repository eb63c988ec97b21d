import basket from '../en/basket.json'

/** Texts of the list of gifts in a basket. */
export const basketTexts = { en: basket }
