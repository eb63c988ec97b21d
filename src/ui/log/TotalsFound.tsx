import { type Diamonds, exact, isZero } from '../../domain/amount'
import type { MonthOfCreator } from '../../domain/log/reading'
import { dateText } from '../../language/write-number'
import { type Calculation } from '../../state/calculation'
import { paidFor, plainDecimal } from '../../state/log-bought'
import { useCalculation } from '../../state/react/useCalculation'
import { counted } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import { type Column, FigureTable } from '../evidence/FigureTable'
import { Bar, partsOf } from './Bar'
import styles from './Found.module.css'
import { useShown } from './useShown'

/** Diamonds of an agency's creators by month, and what they get for them. */
export function TotalsFound({ totals }: { readonly totals: readonly MonthOfCreator[] }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const rows = totals.toSorted((a, b) =>
    a.month === b.month ? b.diamonds - a.diamonds : a.month < b.month ? 1 : -1,
  )
  const [shown, more] = useShown(rows)
  const diamondsIn = (month: string) =>
    totals.reduce((sum, row) => sum + (row.month === month ? row.diamonds : 0), 0)
  const { payoutFixed, agency } = calculation.rates
  return (
    <Section
      title={formatMessage({ id: 'totals.title' })}
      area="totals"
      aside={
        <p className={styles.aside}>
          {formatMessage(
            { id: 'totals.aside' },
            counted(new Set(totals.map(({ month }) => month)).size, words),
          )}
        </p>
      }
    >
      {(titleId) => (
        <>
          <div className={styles.notes}>
            <p>{formatMessage({ id: 'totals.note' })}</p>
            <p>{formatMessage({ id: 'totals.note.agency' }, { percent: words.percent(agency) })}</p>
            {!isZero(payoutFixed) && (
              <p>
                {formatMessage({ id: 'totals.note.fixed' }, { fee: words.dollars(payoutFixed) })}
              </p>
            )}
          </div>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(totals, calculation, words)}
            rows={shown}
            keyOf={({ creator, month }) => `${month} ${creator}`}
            className={styles.table}
            startsBy={{ column: 'month', isDown: true }}
            groups={{
              column: 'month',
              of: ({ month }) =>
                formatMessage(
                  { id: 'totals.month' },
                  {
                    month: monthText(month, words),
                    diamonds: diamondsText(diamondsIn(month), words),
                  },
                ),
            }}
          />
          {more}
        </>
      )}
    </Section>
  )
}

const diamondsText = (diamonds: number, words: Words) =>
  words.diamonds(exact<Diamonds>(plainDecimal(diamonds)))

/** As it was written where it is no month of ours. */
const monthText = (month: string, words: Words) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? dateText(month, words.locale) : month

function columnsOf(
  totals: readonly MonthOfCreator[],
  calculation: Calculation,
  words: Words,
): readonly Column<MonthOfCreator>[] {
  const { formatMessage } = words.texts
  const partOf = partsOf(totals.map(({ diamonds }) => diamonds))
  const gets = (diamonds: number) => {
    const paid = paidFor(diamonds, calculation)
    return paid
      ? words.money(paid, calculation.inForce.currency)
      : formatMessage({ id: 'bought.noCoins' })
  }
  return [
    {
      id: 'month',
      label: formatMessage({ id: 'totals.column.creator' }),
      place: 'name',
      order: ({ month }) => month,
      cell: ({ creator, minutes, validDays }) => (
        <>
          <span className={styles.name}>{creator}</span>
          <span className={styles.note}>{liveText(minutes, validDays, words)}</span>
        </>
      ),
    },
    {
      id: 'drawn',
      label: formatMessage({ id: 'totals.column.drawn' }),
      place: 'drawn',
      cell: ({ diamonds }) => <Bar part={partOf(diamonds)} label={diamondsText(diamonds, words)} />,
    },
    {
      id: 'gets',
      label: formatMessage({ id: 'totals.column.gets' }),
      place: 'end',
      order: ({ diamonds }) => diamonds,
      cell: ({ diamonds }) => <span className={styles.amount}>{gets(diamonds)}</span>,
    },
    {
      id: 'diamonds',
      label: formatMessage({ id: 'totals.column.diamonds' }),
      place: 'more',
      order: ({ diamonds }) => diamonds,
      cell: ({ diamonds }) => <span>{diamondsText(diamonds, words)}</span>,
    },
  ]
}

/** How long a creator was live, as far as the export says. */
function liveText(minutes: number | null, validDays: number | null, words: Words): string {
  const { formatMessage } = words.texts
  const time =
    minutes === null
      ? []
      : [
          formatMessage(
            { id: 'totals.live' },
            { hours: Math.floor(minutes / 60), minutes: Math.round(minutes % 60) },
          ),
        ]
  const days =
    validDays === null ? [] : [formatMessage({ id: 'totals.days' }, counted(validDays, words))]
  return words.list([...time, ...days])
}
