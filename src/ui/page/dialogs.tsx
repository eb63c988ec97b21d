import { creatorsTexts } from '../../language/groups/creators'
import { dialogTexts } from '../../language/groups/dialogs'
import { addTexts } from '../../language/load'
import { EmbedDialog } from '../embed/EmbedDialog'
import { SavedDialog } from '../saved/SavedDialog'
import { ShareDialog } from '../share/ShareDialog'

// A saved plan says what it comes to, wherever it is listed.
addTexts({ en: { ...dialogTexts.en, ...creatorsTexts.en } })

/** The dialogs of the page, with their texts. */
export const dialogs = { share: ShareDialog, embed: EmbedDialog, saved: SavedDialog } as const
