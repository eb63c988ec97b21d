/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are grids, and browsers may take a table of grids for no table */
import { type ReactNode, useState } from 'react'
import { useTexts } from '../../language/texts'
import { InTurn } from '../loading/InTurn'
import styles from './FigureTable.module.css'
import { Heading, type Sortable, type Sorting, sorted } from './sorting'

/** Where a column stands on a phone, where each row has two lines: `drawn` has one for itself. */
type Place = 'name' | 'drawn' | 'end' | 'more'

export type Column<Row> = Sortable<Row> & {
  readonly place: Place
  /** Below the label: the ticks of a drawn column. */
  readonly axis?: ReactNode
  readonly cell: (row: Row) => ReactNode
}

type FigureTableProps<Row> = {
  readonly titleId: string
  /** The first one names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Rows that stand out. */
  readonly isMarked?: (row: Row) => boolean
  /** Sets `--columns`, the widths of the columns. */
  readonly className: string | undefined
  readonly startsBy: Sorting
  /** What a row is of: its heading stands above it while the table is sorted by that column. */
  readonly groups?: { readonly column: string; readonly of: (row: Row) => string }
}

/** A table with a drawn column: it reads aloud, sorts and copies as any other. */
export function FigureTable<Row extends object>(props: FigureTableProps<Row>) {
  const { titleId, columns, rows, keyOf, isMarked, className, startsBy, groups } = props
  const [sorting, setSorting] = useState(startsBy)
  const { language } = useTexts()
  const shown = sorted(rows, columns, sorting, language)
  const groupOf = groups?.column === sorting.column ? groups.of : () => ''
  return (
    <table role="table" className={`${styles.table} ${className}`} aria-labelledby={titleId}>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          {columns.map((column) => (
            <Heading
              key={column.id}
              className={styles[column.place]}
              of={column}
              sorting={sorting}
              onSort={setSorting}
            >
              {column.axis && (
                <div className={styles.axis} translate="no">
                  {column.axis}
                </div>
              )}
            </Heading>
          ))}
        </tr>
      </thead>
      {grouped(shown, groupOf).map(({ group, of }) => (
        <tbody key={group} role="rowgroup" className={styles.body}>
          {group && (
            <tr role="row" className={styles.group}>
              <th role="rowheader" scope="rowgroup" colSpan={columns.length}>
                <h3>{group}</h3>
              </th>
            </tr>
          )}
          {of.map((row) => (
            <InTurn key={keyOf(row)}>
              <Row of={row} columns={columns} isMarked={isMarked?.(row)} />
            </InTurn>
          ))}
        </tbody>
      ))}
    </table>
  )
}

type RowProps<Of> = {
  readonly of: Of
  readonly columns: readonly Column<Of>[]
  readonly isMarked: boolean | undefined
}

const Row = <Of,>({ of, columns, isMarked }: RowProps<Of>) => (
  <tr role="row" data-marked={isMarked || undefined}>
    {columns.map(({ id, place, cell }, index) =>
      index === 0 ? (
        <th key={id} role="rowheader" scope="row" className={styles[place]}>
          {cell(of)}
        </th>
      ) : (
        <td key={id} role="cell" className={styles[place]}>
          {cell(of)}
        </td>
      ),
    )}
  </tr>
)

type Group<Row> = { readonly group: string; readonly of: Row[] }

/** Rows that follow one another in the same group stand together. */
function grouped<Row>(rows: readonly Row[], groupOf: (row: Row) => string): readonly Group<Row>[] {
  const groups: Group<Row>[] = []
  for (const row of rows) {
    const group = groupOf(row)
    const last = groups.at(-1)
    if (last?.group === group) last.of.push(row)
    else groups.push({ group, of: [row] })
  }
  return groups
}
