import { englishDialogs } from '../messages/en/dialogs'
import { EmbedDialog } from './EmbedDialog'
import { ShareDialog } from './ShareDialog'
import { MoreTexts } from './texts'

export type DialogName = 'share' | 'embed'

type OpenDialogProps = { readonly name: DialogName; readonly onClose: () => void }

/** The dialogs with their texts. Their module is loaded when the first of them is asked for. */
export function OpenDialog({ name, onClose }: OpenDialogProps) {
  return (
    <MoreTexts messages={englishDialogs}>
      {name === 'share' ? <ShareDialog onClose={onClose} /> : <EmbedDialog onClose={onClose} />}
    </MoreTexts>
  )
}
