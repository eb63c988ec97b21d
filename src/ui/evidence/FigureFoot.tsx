import type { ReactNode } from 'react'
import { evidencePage, type Page } from '../../data/pages'
import type { RateSet } from '../../domain/rate-set'
import { Cite } from './Cite'
import styles from './Figure.module.css'
import { TableFile } from './TableFile'

export type FigureFootProps = {
  /** The fragment of the table, which also names its file. */
  readonly id: string
  /** The page that it is on; without it, the evidence. */
  readonly page?: Page
  readonly title: string
  /** What it comes to, as a sentence to cite. */
  readonly finding?: string | undefined
  /** The table as rows of texts, its headings first; numbers as plain decimals. Without it, there is no table yet. */
  readonly rowsOf?: (() => readonly (readonly string[])[]) | undefined
  /** The rates that the table follows from, if they are not those in force; each row of the file then names its own. */
  readonly rates?: readonly RateSet[] | undefined
  /** Sentences below the table. */
  readonly notes?: ReactNode
}

/** Below a table: what there is to say of it, its file, and how to cite it. */
export function FigureFoot(props: FigureFootProps) {
  const { id, page = evidencePage, title, finding, rowsOf, rates, notes } = props
  return (
    <div className={styles.foot}>
      {notes !== undefined && <div className={styles.notes}>{notes}</div>}
      {rowsOf && (
        <>
          <TableFile name={id} page={page} rowsOf={rowsOf} />
          <Cite title={title} fragment={id} page={page} finding={finding} rates={rates} />
        </>
      )}
    </div>
  )
}
