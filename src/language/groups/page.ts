import page from '../en/page.json'
import visitor from '../en/visitor.json'
import { lineTexts } from './lines'

/** Texts of all that the page shows at once. */
export const pageTexts = { en: { ...lineTexts.en, ...page, ...visitor } }
