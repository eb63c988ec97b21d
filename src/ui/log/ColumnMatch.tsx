import { useId, useState } from 'react'
import { type ColumnField, type Columns, columnFields } from '../../domain/log/reading'
import { useTexts } from '../../language/texts'
import { wholeText } from '../../language/write-size'
import { correct } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import styles from './ColumnMatch.module.css'
import { guessFields } from './guess-fields'

type ColumnMatchProps = {
  readonly name: string
  readonly columns: Columns
  readonly index: number
}

/** Any of them says what was sent or bought. */
const telling: readonly ColumnField[] = ['gift', 'giftId', 'coins', 'total', 'price', 'bought']

const rowsAtMost = 5

/** The first rows of a table, and above each column what it holds: a guess, until the visitor says it. */
export function ColumnMatch({ name, columns, index }: ColumnMatchProps) {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  const id = useId()
  const [fields, setFields] = useState(() => guessFields(columns))
  const [isMissing, setMissing] = useState(false)
  const fieldOf = (column: number) => columnFields.find((field) => fields[field] === column)

  function choose(column: number, chosen: string) {
    // A field is read from one column, and a column is one field.
    const others = Object.entries(fields).filter(([field, at]) => at !== column && field !== chosen)
    setFields(Object.fromEntries(chosen === '' ? others : [...others, [chosen, column]]))
    setMissing(false)
  }

  function read() {
    if (telling.some((field) => fields[field] !== undefined))
      correct(index, { format: 'columns', columns: fields })
    else setMissing(true)
  }

  const names = columns.names.map(
    (column, at) =>
      column.trim() ||
      formatMessage({ id: 'log.columns.nameless' }, { number: wholeText(at + 1, locale) }),
  )
  return (
    <div className={styles.match}>
      <p id={id} className={styles.title}>
        {formatMessage({ id: 'log.columns.title' }, { name })}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that keys scroll it */}
      <div className={styles.scrolls} role="region" aria-labelledby={id} tabIndex={0}>
        <table className={styles.table} aria-labelledby={id}>
          <thead>
            <tr>
              {names.map((column, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- names may be the same
                <th key={at} scope="col">
                  <span>{column}</span>
                  <select
                    aria-label={formatMessage({ id: 'log.columns.of' }, { name: column })}
                    value={fieldOf(at) ?? ''}
                    autoComplete="off"
                    onChange={(event) => choose(at, event.target.value)}
                  >
                    {(['', ...columnFields] as const).map((field) => (
                      <option key={field} value={field}>
                        {formatMessage({ id: `log.field.${field === '' ? 'none' : field}` })}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.rows.slice(0, rowsAtMost).map((row, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows may be the same
              <tr key={at}>
                {names.map((_, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- see above
                  <td key={column}>{row[column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p role="alert" className={styles.missing}>
        {isMissing ? formatMessage({ id: 'log.columns.needed' }) : ''}
      </p>
      <button type="button" className={buttons.primary} onClick={read}>
        {formatMessage({ id: 'log.columns.read' })}
      </button>
    </div>
  )
}
