import { type ReactNode, useState } from 'react'
import { useIntl } from 'react-intl'
import { flushAddress } from '../state/url-sync'
import type { DialogName, OpenDialog } from './dialogs'
import { late } from './late'
import styles from './Notices.module.css'

const load = late(() => import('./dialogs'))

type Open = { readonly name: DialogName; readonly Dialog: typeof OpenDialog }

/** Opens the dialogs, which are loaded when the first is asked for. */
export function useDialogs(): {
  readonly show: (name: DialogName) => void
  /** Loads them ahead, once somebody seems about to ask. */
  readonly prepare: () => void
  /** The open dialog, or why there is none. */
  readonly dialog: ReactNode
} {
  const { formatMessage } = useIntl()
  const [open, setOpen] = useState<Open | 'failed' | null>(null)

  async function show(name: DialogName) {
    flushAddress()
    try {
      setOpen({ name, Dialog: (await load()).OpenDialog })
    } catch {
      setOpen('failed')
    }
  }

  return {
    show: (name) => void show(name),
    prepare: () => void load().catch(() => undefined),
    dialog:
      open === 'failed' ? (
        <p role="alert" className={styles.notice}>
          {formatMessage({ id: 'header.failed' })}
        </p>
      ) : (
        open && <open.Dialog name={open.name} onClose={() => setOpen(null)} />
      ),
  }
}
