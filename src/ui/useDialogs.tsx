import { type ComponentProps, type ComponentType, type ReactNode, useRef, useState } from 'react'
import { flushAddress } from '../state/url-sync'
import styles from './Notices.module.css'
import { useTexts } from './texts'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** What is loaded when the first of them is asked for. */
type Dialogs<Name extends string> = { readonly dialogs: Readonly<Record<Name, Dialog>> }

/** Has an element of its own: browsers say late that one was closed, perhaps under the next one. */
type Opening = {
  readonly count: number
  readonly Dialog: Dialog
}

type OpensDialog = Pick<ComponentProps<'button'>, 'type' | 'onPointerEnter' | 'onFocus' | 'onClick'>

/**
 * Opens dialogs.
 *
 * @param load - Gets them, and may be called however often.
 */
export function useDialogs<Name extends string>(
  load: () => Promise<Dialogs<Name>>,
): {
  readonly show: (name: Name) => void
  /** Makes a button open one; they are loaded ahead, once somebody seems about to press it. */
  readonly opens: (name: Name) => OpensDialog
  /** The open dialog, or why there is none. */
  readonly dialog: ReactNode
} {
  const { formatMessage } = useTexts()
  const openings = useRef(0)
  const [open, setOpen] = useState<Opening | 'failed' | null>(null)

  async function show(name: Name) {
    flushAddress()
    try {
      const { dialogs } = await load()
      openings.current += 1
      setOpen({ count: openings.current, Dialog: dialogs[name] })
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
            onClose={() => setOpen((now) => (now === open ? null : now))}
          />
        )
      ),
  }
}
