import instead from '../en/instead.json'

/** Texts of what is offered where the amount buys no gift. */
export const insteadTexts = { en: instead }
