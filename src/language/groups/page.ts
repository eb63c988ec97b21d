import page from '../en/page.json'
import picture from '../en/picture.json'
import visitor from '../en/visitor.json'
import { giftFieldTexts } from './gift-field'
import { lineTexts } from './lines'
import { specialTexts } from './special'

/** Texts of all that the page shows at once. */
export const pageTexts = {
  en: {
    ...lineTexts.en,
    ...specialTexts.en,
    ...giftFieldTexts.en,
    ...picture,
    ...page,
    ...visitor,
  },
}
