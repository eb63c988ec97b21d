import { Minus, Plus } from 'lucide'
import { type ReactNode, useId } from 'react'
import { Icon } from '../look/Icon'
import styles from './Fold.module.css'
import { useFold } from './useFold'
import { useFoundWhenHidden } from './useFoundWhenHidden'

type FoldProps = {
  readonly title: string
  /** Its fragment, which print styles also select by. */
  readonly area: string
  /** Says what is inside. */
  readonly note: string
  /** Whether it is open before anybody touches it. */
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/**
 * A region of the page that is one line until it is opened.
 *
 * Not `<details>`: some browsers don't print the content of a closed one, and the sources are always printed.
 */
export function Fold({ title, area, note, startsOpen = false, children }: FoldProps) {
  const id = useId()
  const { ref, isOpen, toggle } = useFold<HTMLElement>(area, startsOpen)
  const body = useFoundWhenHidden(!isOpen)
  const titleId = `${id}-title`
  return (
    <section ref={ref} id={area} className={styles.fold} data-area={area} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
        <button
          type="button"
          className={styles.button}
          aria-labelledby={titleId}
          aria-describedby={`${id}-note`}
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={toggle}
        >
          <Icon of={isOpen ? Minus : Plus} />
        </button>
      </div>
      <div ref={body} id={`${id}-body`} className={styles.body} hidden={!isOpen}>
        {children}
      </div>
    </section>
  )
}
