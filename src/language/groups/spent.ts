import spent from '../en/spent.json'

/** Texts for those who want to know what their money was. */
export const spentTexts = { en: spent }
