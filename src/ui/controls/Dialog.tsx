import { X } from 'lucide'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../../language/texts'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly onClose: () => void
  /** For content that needs a large screen. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The browser's own modal dialog. It is open as long as it is rendered. */
export function Dialog({ title, onClose, wide, children }: DialogProps) {
  const { formatMessage } = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  const isPressed = useRef(false)
  const titleId = useId()
  // Before the next event, so that the button that opened the dialog cannot be pressed again.
  useLayoutEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // A press on the backdrop has the dialog itself as its target, and so has the click after a press that began or ended
    // inside. The second click of a double click was meant for the button that opened the dialog.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={dialog}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      onMouseDown={({ target }) => {
        isPressed.current = target === dialog.current
      }}
      onMouseUp={({ target }) => {
        if (target !== dialog.current) isPressed.current = false
      }}
      onClick={({ target, detail }) => {
        if (isPressed.current && target === dialog.current && detail < 2) dialog.current?.close()
      }}
    >
      <div className={styles.inside}>
        <div className={styles.header}>
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className={buttons.icon}
            aria-label={formatMessage({ id: 'dialog.close' })}
            onClick={() => dialog.current?.close()}
          >
            <Icon of={X} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
