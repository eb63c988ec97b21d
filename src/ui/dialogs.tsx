import { englishDialogs } from '../messages/en/dialogs'
import { EmbedDialog } from './EmbedDialog'
import { SavedDialog } from './SavedDialog'
import { ShareDialog } from './ShareDialog'
import { addTexts } from './texts'

addTexts(englishDialogs)

const dialogs = { share: ShareDialog, embed: EmbedDialog, saved: SavedDialog } as const

export type DialogName = keyof typeof dialogs

type OpenDialogProps = { readonly name: DialogName; readonly onClose: () => void }

/** The dialogs with their texts. Their module is loaded when the first of them is asked for. */
export function OpenDialog({ name, onClose }: OpenDialogProps) {
  const Named = dialogs[name]
  return <Named onClose={onClose} />
}
