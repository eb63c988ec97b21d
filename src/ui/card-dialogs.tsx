import { englishShareDialog } from '../messages/en/share-dialog'
import { ShareDialog } from './ShareDialog'
import { addTexts } from './texts'

addTexts(englishShareDialog)

/** The one dialog of the card, with its texts. */
export const dialogs = { share: ShareDialog } as const
