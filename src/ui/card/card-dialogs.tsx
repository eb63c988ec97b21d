import { englishShareDialog } from '../../language/en/share-dialog'
import { addTexts } from '../../language/texts'
import { ShareDialog } from '../share/ShareDialog'

addTexts(englishShareDialog)

/** The one dialog of the card, with its texts. */
export const dialogs = { share: ShareDialog } as const
