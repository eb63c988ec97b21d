import { englishDialogs } from '../messages/en/dialogs'
import { EmbedDialog } from './EmbedDialog'
import { SavedDialog } from './SavedDialog'
import { ShareDialog } from './ShareDialog'
import { addTexts } from './texts'

addTexts(englishDialogs)

/** The dialogs of the page, with their texts. */
export const dialogs = { share: ShareDialog, embed: EmbedDialog, saved: SavedDialog } as const
