import { dialogTexts } from '../../language/groups/dialogs'
import { addTexts } from '../../language/load'
import { EmbedDialog } from '../embed/EmbedDialog'
import { SavedDialog } from '../saved/SavedDialog'
import { ShareDialog } from '../share/ShareDialog'

addTexts(dialogTexts)

/** The dialogs of the page, with their texts. */
export const dialogs = { share: ShareDialog, embed: EmbedDialog, saved: SavedDialog } as const
