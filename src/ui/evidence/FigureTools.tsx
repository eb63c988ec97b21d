import { evidencePage, type Page } from '../../data/pages'
import { Cite } from './Cite'
import { TableFile } from './TableFile'

export type FigureToolsProps = {
  /** The fragment of the table, which also names its file. */
  readonly id: string
  /** The page that it is on; without it, the evidence. */
  readonly page?: Page
  readonly title: string
  /** What it comes to, as a sentence to cite. */
  readonly finding?: string | undefined
  /** The table as rows of texts, its headings first; numbers as plain decimals. */
  readonly rowsOf: () => readonly (readonly string[])[]
}

/** The file of a table, and how to cite it. */
export const FigureTools = ({
  id,
  page = evidencePage,
  title,
  finding,
  rowsOf,
}: FigureToolsProps) => (
  <>
    <TableFile name={id} page={page} rowsOf={rowsOf} />
    <Cite title={title} fragment={id} page={page} finding={finding} />
  </>
)
