import figure from '../en/figure.json'

/** Texts around a table that can be sorted, saved and cited. */
export const figureTexts = { en: figure }
