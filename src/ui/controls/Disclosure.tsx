import type { ReactNode } from 'react'
import { useTexts } from '../../language/texts'
import styles from './Disclosure.module.css'

type DisclosureProps = {
  /** What the summary is the source of. It is read aloud only: the place on the page shows it. */
  readonly label: string
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A line that opens to show more. */
export function Disclosure({ label, summary, children }: DisclosureProps) {
  const { formatMessage } = useTexts()
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <span className="visually-hidden">{`${formatMessage({ id: 'source.for' }, { label })} `}</span>
        {summary}
      </summary>
      {children}
    </details>
  )
}
