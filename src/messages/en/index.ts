import gifts from './gifts.json'
import models from './models.json'
import page from './page.json'
import picker from './picker.json'
import picture from './picture.json'

/** The English texts of the first screen, compiled ahead by the build. */
export const english = { ...page, ...gifts, ...picker, ...picture, ...models }
