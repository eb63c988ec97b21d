import { together, useTexts } from '../../language/texts'
import type { MessageId } from '../../language/write-text'
import styles from './Headline.module.css'

type HeadlineProps = {
  readonly id?: string
  /** The sentence; it marks the creator's amount as `<creator>`, and each part that has a line of its own as `<line>`. */
  readonly of: {
    readonly id: MessageId
    readonly values: Readonly<Record<string, string | number>>
  }
}

/** The answer of a page, in a sentence that changes as the visitor types, with the creator's amount in rose. */
export function Headline({ id, of: { id: message, values } }: HeadlineProps) {
  const { formatMessage } = useTexts()
  return (
    <h1 id={id} className={styles.headline}>
      {formatMessage({ id: message }, { ...values, creator: inRose, line })}
    </h1>
  )
}

const inRose = (amount: readonly string[]) => (
  <strong key="creator" className={styles.creator}>
    {amount.join('')}
  </strong>
)

/** A sentence has a line of its own. Its first words tell it from the other one. */
const line = (sentence: readonly string[]) => (
  <span key={sentence[0]} className={styles.line}>
    {together(sentence)}
  </span>
)
