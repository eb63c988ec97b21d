import lines from './lines.json'
import models from './models.json'
import picture from './picture.json'

/** The English texts of the money's lines, which the page and the card both show. */
export const englishLines = { ...lines, ...models, ...picture }
