import { englishLines } from './lines'
import page from './page.json'

/** The English texts of all of the page but its answer and its fields, loaded with it. */
export const englishPage = { ...englishLines, ...page }
