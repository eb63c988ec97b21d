import { type ComponentProps, type ReactNode, useRef, useState } from 'react'
import { late } from '../data/late'
import { flushAddress } from '../state/url-sync'
import type { DialogName, OpenDialog } from './dialogs'
import styles from './Notices.module.css'
import { useTexts } from './texts'

const load = late(() => import('./dialogs'))

/** Has an element of its own: browsers say late that one was closed, perhaps under the next one. */
type Opening = {
  readonly count: number
  readonly name: DialogName
  readonly Dialog: typeof OpenDialog
}

type OpensDialog = Pick<ComponentProps<'button'>, 'type' | 'onPointerEnter' | 'onFocus' | 'onClick'>

/** Opens the dialogs, which are loaded when the first is asked for. */
export function useDialogs(): {
  readonly show: (name: DialogName) => void
  /** Makes a button open one; they are loaded ahead, once somebody seems about to press it. */
  readonly opens: (name: DialogName) => OpensDialog
  /** The open dialog, or why there is none. */
  readonly dialog: ReactNode
} {
  const { formatMessage } = useTexts()
  const openings = useRef(0)
  const [open, setOpen] = useState<Opening | 'failed' | null>(null)

  async function show(name: DialogName) {
    flushAddress()
    try {
      const { OpenDialog: Dialog } = await load()
      openings.current += 1
      setOpen({ count: openings.current, name, Dialog })
    } catch {
      setOpen('failed')
    }
  }

  const prepare = () => void load().catch(() => undefined)
  return {
    show: (name) => void show(name),
    opens: (name) => ({
      type: 'button',
      onPointerEnter: prepare,
      onFocus: prepare,
      onClick: () => void show(name),
    }),
    dialog:
      open === 'failed' ? (
        <p role="alert" className={styles.notice}>
          {formatMessage({ id: 'header.failed' })}
        </p>
      ) : (
        open && (
          <open.Dialog
            key={open.count}
            name={open.name}
            onClose={() => setOpen((now) => (now === open ? null : now))}
          />
        )
      ),
  }
}
