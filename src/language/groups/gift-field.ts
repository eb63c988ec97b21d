import field from '../en/gift-field.json'

/** Texts of the field in which a gift is chosen; the card loads it late. */
export const giftFieldTexts = { en: field }
