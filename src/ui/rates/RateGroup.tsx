import { ChevronDown, ChevronUp } from 'lucide'
import { type ReactNode, useId } from 'react'
import { useIsMain } from '../../state/react/useChanges'
import { useFold } from '../controls/useFold'
import { useFoundWhenHidden } from '../controls/useFoundWhenHidden'
import { Icon } from '../look/Icon'
import { useIsNarrow } from '../look/useIsNarrow'
import styles from './RateGroup.module.css'

type RateGroupProps = {
  /** Its fragment: links elsewhere on the page lead to it. */
  readonly id: 'rates-coins' | 'rates-model' | 'rates-deductions'
  readonly title: string
  /** Its rates in a few words, shown while it is folded. */
  readonly value: ReactNode
  /** Whether it is open on a phone before anybody touches it. */
  readonly startsOpen: boolean
  readonly children: ReactNode
}

/** Some of the rates under a heading. On a phone the heading folds them. */
export function RateGroup({ id, title, value, startsOpen, children }: RateGroupProps) {
  const titleId = useId()
  const isMain = useIsMain()
  const isNarrow = useIsNarrow()
  const { ref, isOpen, toggle } = useFold<HTMLDivElement>(isMain ? id : titleId, startsOpen)
  const isFolded = isNarrow && !isOpen
  const body = useFoundWhenHidden(isFolded)
  return (
    <div ref={ref} id={isMain ? id : undefined} className={styles.group}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {title}
        </h3>
        {isFolded && (
          <p id={`${titleId}-value`} className={styles.value}>
            {value}
          </p>
        )}
        {isNarrow && (
          <button
            type="button"
            className={styles.button}
            aria-labelledby={titleId}
            aria-describedby={isFolded ? `${titleId}-value` : undefined}
            aria-expanded={isOpen}
            aria-controls={`${titleId}-body`}
            onClick={toggle}
          >
            <Icon of={isOpen ? ChevronUp : ChevronDown} />
          </button>
        )}
      </div>
      <div ref={body} id={`${titleId}-body`} className={styles.body} hidden={isFolded}>
        {children}
      </div>
    </div>
  )
}
