import { type ComponentProps, type ComponentType, type ReactNode, useRef, useState } from 'react'
import { useTexts } from '../../language/texts'
import styles from '../look/notice.module.css'

type Dialog = ComponentType<{ readonly onClose: () => void }>

/** What `load` gives: all dialogs, by name. */
type Dialogs<Name extends string> = { readonly dialogs: Readonly<Record<Name, Dialog>> }

/** Counted, so that each opening has its own element: a late `close` event must not close the next dialog. */
type Opening = {
  readonly count: number
  readonly Dialog: Dialog
}

type OpensDialog = Pick<ComponentProps<'button'>, 'type' | 'onPointerEnter' | 'onFocus' | 'onClick'>

/**
 * Opens dialogs that are loaded when they are first needed.
 *
 * @param load - Loads the dialogs. It may be called any number of times.
 * @param beforeOpening - Called before a dialog is opened.
 */
export function useDialogs<Name extends string>(
  load: () => Promise<Dialogs<Name>>,
  beforeOpening: () => void,
): {
  readonly show: (name: Name) => void
  /** Makes a button open a dialog. Pointing at the button or focusing it loads the dialogs ahead. */
  readonly opens: (name: Name) => OpensDialog
  /** The open dialog, or a message that it could not be loaded. */
  readonly dialog: ReactNode
} {
  const { formatMessage } = useTexts()
  const openings = useRef(0)
  const [open, setOpen] = useState<Opening | 'failed' | null>(null)

  async function show(name: Name) {
    beforeOpening()
    // Only a message that appears is announced.
    if (open === 'failed') setOpen(null)
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
