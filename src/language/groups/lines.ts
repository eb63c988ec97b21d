import lines from '../en/lines.json'
import models from '../en/models.json'
import picture from '../en/picture.json'

/** Texts of the money's lines, which the page and the card both show. */
export const lineTexts = { en: { ...lines, ...models, ...picture } }
