import fields from '../en/fields.json'

/** Texts of the answer and the fields: they are there first. */
export const fieldTexts = { en: fields }
