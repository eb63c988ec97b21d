import { englishDialogs } from '../../language/en/dialogs'
import { addTexts } from '../../language/texts'
import { EmbedDialog } from '../embed/EmbedDialog'
import { SavedDialog } from '../saved/SavedDialog'
import { ShareDialog } from '../share/ShareDialog'

addTexts(englishDialogs)

/** The dialogs of the page, with their texts. */
export const dialogs = { share: ShareDialog, embed: EmbedDialog, saved: SavedDialog } as const
