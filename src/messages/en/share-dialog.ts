import { englishDetails } from './details'
import dialog from './dialog.json'
import { englishPage } from './page'
import share from './share.json'

/** The English texts of what shares a calculation, loaded with it; it cites rates and sources, too. */
export const englishShareDialog = { ...englishPage, ...englishDetails, ...dialog, ...share }
