/* oxlint-disable jsx-a11y/no-redundant-roles -- rows are grids, and browsers may take a table of grids for no table */
import { ArrowDown, ArrowUp } from 'lucide'
import type { ReactNode } from 'react'
import { useTexts } from '../../language/texts'
import { Icon } from '../look/Icon'
import styles from './sorting.module.css'

/** A column of a table. */
export type Sortable<Row> = {
  readonly id: string
  readonly label: string
  /** What rows are ordered by; null is always last. A column without it can't be sorted by. */
  readonly order?: (row: Row) => number | string | null
}

export type Sorting = { readonly column: string; readonly isDown: boolean }

type HeadingProps = {
  readonly className?: string | undefined
  readonly of: Omit<Sortable<never>, 'order'> & { readonly order?: unknown }
  readonly sorting: Sorting
  readonly onSort: (sorting: Sorting) => void
  /** Below the label. */
  readonly children?: ReactNode
}

/** The heading of a column; pressed, the table is sorted by it, and pressed again, the other way. */
export function Heading({ className, of, sorting, onSort, children }: HeadingProps) {
  const { formatMessage } = useTexts()
  const { id, label, order } = of
  const isBy = sorting.column === id
  return (
    <th
      role="columnheader"
      scope="col"
      className={className}
      aria-sort={isBy ? (sorting.isDown ? 'descending' : 'ascending') : undefined}
    >
      {order === undefined ? (
        <span>{label}</span>
      ) : (
        <button
          type="button"
          className={styles.sort}
          title={formatMessage({ id: 'evidence.sort' }, { column: label })}
          onClick={() => onSort({ column: id, isDown: isBy && !sorting.isDown })}
        >
          <span>{label}</span>
          {isBy && <Icon of={sorting.isDown ? ArrowDown : ArrowUp} />}
        </button>
      )}
      {children}
    </th>
  )
}

/** Rows in the order of a column. */
export function sorted<Row>(
  rows: readonly Row[],
  columns: readonly Sortable<Row>[],
  { column, isDown }: Sorting,
  language: string,
): readonly Row[] {
  const order = columns.find(({ id }) => id === column)?.order
  if (!order) return rows
  return rows.toSorted((one, other) => {
    const [a, b] = [order(one), order(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const compared =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a).localeCompare(String(b), language)
    return isDown ? -compared : compared
  })
}
