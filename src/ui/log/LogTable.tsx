/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are grids, and browsers may take a table of grids for no table */
import styles from './LogTable.module.css'

export type LogRow = {
  readonly key: string | number
  readonly name: string
  /** Beside the name, where it is not enough. */
  readonly note?: string | null
  /** Of the longest bar, from 0 to 1. */
  readonly size: number
  /** As many as there are columns. */
  readonly cells: readonly string[]
}

type LogTableProps = {
  readonly titleId: string
  /** Of the column that names the row. */
  readonly name: string
  readonly columns: readonly string[]
  /** The column with the coins. */
  readonly main: number
  /** Amounts are long, so their columns are wide. */
  readonly areWide: boolean
  readonly rows: readonly LogRow[]
  /** Where only some rows are in the document: how many there are, and the place of the first of these, from 0. */
  readonly all?: { readonly count: number; readonly first: number }
}

/** Letters of an amount beyond which the columns of amounts are wider. */
const longAmount = 9

export const haveLongAmounts = (rows: readonly LogRow[]): boolean =>
  rows.some(({ cells }) => cells.some((text) => text.length > longAmount))

/** Rows with a bar for the coins. On a phone, what is not the name and the coins stands below the bar. */
export function LogTable({ titleId, name, columns, main, areWide, rows, all }: LogTableProps) {
  return (
    <table
      role="table"
      className={styles.table}
      data-columns={columns.length}
      data-wide={areWide || undefined}
      aria-labelledby={titleId}
      aria-rowcount={all && all.count + 1}
    >
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.name}>
            {name}
          </th>
          <td className={styles.drawn} aria-hidden="true" />
          {columns.map((column, at) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={at === main ? styles.main : styles.more}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={styles.body}>
        {rows.map((row, index) => (
          <tr key={row.key} role="row" aria-rowindex={all && all.first + index + 2}>
            <th role="rowheader" scope="row" className={styles.name}>
              <bdi title={row.name}>{row.name}</bdi>
              {row.note && <small>{row.note}</small>}
            </th>
            <td className={styles.drawn} aria-hidden="true">
              <svg width="100%" height="10">
                <rect width={`${Math.round(row.size * 1e4) / 100}%`} height="10" rx="5" />
              </svg>
            </td>
            {row.cells.map((text, at) => (
              <td key={columns[at]} role="cell" className={at === main ? styles.main : styles.more}>
                <span className={styles.label} aria-hidden="true">
                  {columns[at]}
                </span>
                <span>{text}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
