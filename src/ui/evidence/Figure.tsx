import type { ReactNode } from 'react'
import { Section } from '../controls/Section'
import { Cite } from './Cite'
import styles from './Figure.module.css'
import { TableFile } from './TableFile'

type FigureProps = {
  /** Its fragment. */
  readonly id: string
  readonly title: string
  /** Shown at the end of the title's line. */
  readonly aside: string
  /** What the colours of its drawings mean. */
  readonly signs?: ReactNode
  /** What it comes to, as a sentence to cite. */
  readonly finding?: string | undefined
  /** The table as rows of texts, its headings first; numbers as plain decimals. */
  readonly rowsOf: () => readonly (readonly string[])[]
  /** Sentences below the table. */
  readonly notes?: ReactNode
  readonly children: (titleId: string) => ReactNode
}

/** A table of the evidence with its title, its file and how to cite it. */
export function Figure({ id, title, aside, signs, finding, rowsOf, notes, children }: FigureProps) {
  return (
    <Section
      title={title}
      area={id}
      aside={
        <div className={styles.aside}>
          <p>{aside}</p>
          {signs}
        </div>
      }
    >
      {(titleId) => (
        <>
          {children(titleId)}
          <div className={styles.foot}>
            <div className={styles.notes}>{notes}</div>
            <TableFile name={id} rowsOf={rowsOf} />
            <Cite title={title} fragment={id} finding={finding} />
          </div>
        </>
      )}
    </Section>
  )
}
