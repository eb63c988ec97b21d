import { Share2 } from 'lucide'
import { useState } from 'react'
import { useTexts } from '../../language/texts'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { type ShownText, selectAll } from './CopyButton'
import styles from './Dialog.module.css'

type ShareSheetProps = {
  readonly data: ShareData
  /** Holds the link. The link is selected if the browser forbids sharing. */
  readonly shown: ShownText
}

/** Opens the system's share sheet. Shows nothing if there is none that accepts the data. */
export function ShareSheet({ data, shown }: ShareSheetProps) {
  const { formatMessage } = useTexts()
  const { url } = data
  const [blocked, setBlocked] = useState<string>()
  // The message is about this link alone, and isn’t repeated when the link comes back.
  if (blocked !== undefined && blocked !== url) setBlocked(undefined)
  if (!isShareable(data)) return null

  async function share() {
    setBlocked(undefined)
    try {
      await navigator.share(data)
    } catch (error) {
      if (isNoFailure(error)) return
      selectAll(shown)
      setBlocked(url)
    }
  }

  return (
    <div className={styles.action}>
      <button type="button" className={buttons.pill} onClick={() => void share()}>
        <Icon of={Share2} />
        <span>{formatMessage({ id: 'share.sheet' })}</span>
      </button>
      <span role="status">{blocked && formatMessage({ id: 'share.sheetBlocked' })}</span>
    </div>
  )
}

/** Not every browser has a share sheet, and not every sheet accepts all kinds of data. */
const isShareable = (data: ShareData) =>
  'share' in navigator && (!('canShare' in navigator) || navigator.canShare(data))

/** The sheet was dismissed, or is still open. */
const isNoFailure = (error: unknown) =>
  error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)
