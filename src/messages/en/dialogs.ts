import { englishDetails } from './details'
import dialog from './dialog.json'
import embed from './embed.json'
import saved from './saved.json'
import share from './share.json'

/** The English texts of the dialogs, which are loaded with them; they cite sources, too. */
export const englishDialogs = { ...englishDetails, ...dialog, ...share, ...embed, ...saved }
