import type { ReactNode } from 'react'
import styles from './SourceNote.module.css'
import { useTexts } from './texts'

type DisclosureProps = {
  readonly label: string
  readonly summary: ReactNode
  readonly children: ReactNode
}

/** A line that opens to more; closed, it takes no more than the line. */
export function Disclosure({ label, summary, children }: DisclosureProps) {
  const { formatMessage } = useTexts()
  return (
    <details className={styles.note}>
      <summary className={styles.summary}>
        <span className="visually-hidden">{`${formatMessage({ id: 'source.for' }, { label })} `}</span>
        {summary}
      </summary>
      {children}
    </details>
  )
}
