import { shareDialogTexts } from '../../language/groups/share-dialog'
import { addTexts } from '../../language/load'
import { ShareDialog } from '../share/ShareDialog'

addTexts(shareDialogTexts)

/** The one dialog of the card, with its texts. */
export const dialogs = { share: ShareDialog } as const
