import type { ReactNode } from 'react'
import { evidencePage, type Page } from '../../data/pages'
import { Section } from '../controls/Section'
import { Cite } from './Cite'
import styles from './Figure.module.css'
import { TableFile } from './TableFile'

type FigureProps = {
  /** Its fragment. */
  readonly id: string
  /** The page that it is on; without it, the evidence. */
  readonly page?: Page
  readonly title: string
  /** Shown at the end of the title's line. */
  readonly aside: string
  /** What the colours of its drawings mean. */
  readonly signs?: ReactNode
  /** What it comes to, as a sentence to cite. */
  readonly finding?: string | undefined
  /** The table as rows of texts, its headings first; numbers as plain decimals. Without it, there is no table yet. */
  readonly rowsOf?: (() => readonly (readonly string[])[]) | undefined
  /** Sentences below the table. */
  readonly notes?: ReactNode
  readonly children: (titleId: string) => ReactNode
}

/** A table with its title, its file and how to cite it. */
export function Figure(props: FigureProps) {
  const { id, page = evidencePage, title, aside, signs, finding, rowsOf, notes, children } = props
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
            {rowsOf && (
              <>
                <TableFile name={id} page={page} rowsOf={rowsOf} />
                <Cite title={title} fragment={id} page={page} finding={finding} />
              </>
            )}
          </div>
        </>
      )}
    </Section>
  )
}
