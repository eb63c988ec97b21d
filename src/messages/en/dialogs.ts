import embed from './embed.json'
import saved from './saved.json'
import { englishShareDialog } from './share-dialog'

/** The English texts of the dialogs, which are loaded with them. */
export const englishDialogs = { ...englishShareDialog, ...embed, ...saved }
