import type { ReactNode } from 'react'
import { together } from '../../language/texts'
import type { FoundHead } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import styles from './FoundHeadline.module.css'

type FoundHeadlineProps = {
  readonly head: FoundHead
  /** Whether it is what the whole page says. */
  readonly isMain: boolean
  /** Said below it. */
  readonly note?: string | null
  /** What can be done with the result. */
  readonly children?: ReactNode
}

/** What was found, in large letters. */
export function FoundHeadline({ head, isMain, note = null, children }: FoundHeadlineProps) {
  const { formatMessage } = useWords().texts
  const Heading = isMain ? 'h1' : 'h2'
  return (
    <div className={styles.headline}>
      <div className={styles.words}>
        <Heading className={styles.title}>
          {head.map(({ id, values }) => (
            <span key={id}>{formatMessage({ id }, { ...values, creator: inRose, line })}</span>
          ))}
        </Heading>
        {note !== null && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </div>
  )
}

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)

/** Each part of the sentence has a line of its own. Its first words tell it from the other one. */
const line = (sentence: readonly string[]) => (
  <span key={sentence[0]} className={styles.line}>
    {together(sentence)}
  </span>
)
