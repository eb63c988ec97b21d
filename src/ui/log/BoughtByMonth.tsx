import { isZero, toNumber } from '../../domain/amount'
import type { PurchaseFigures, SumOfPurchases } from '../../domain/log/purchases'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { counted, paidText, purchaseText } from '../../wording/log-bought'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import { type Column, FigureTable } from '../evidence/FigureTable'
import { Bar, partsOf } from './Bar'
import styles from './Found.module.css'

/** Purchases by month, each year with what it comes to. */
export function BoughtByMonth({ figures }: { readonly figures: PurchaseFigures }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { inForce, rateSet } = useCalculation()
  const { months, years, all } = figures
  const withMonth = months.filter(({ period }) => period !== null).length
  const isConverted = all.paid.some(({ currency }) => currency !== inForce.currency)
  const yearOf = ({ period }: SumOfPurchases) => {
    const year = years.find((one) => one.period === (period && period.slice(0, 4)))
    const name = year?.period ?? formatMessage({ id: 'bought.undated' })
    const what = year ? purchaseText(year, figures, words) : ''
    return formatMessage({ id: 'bought.year' }, { year: name, what })
  }
  return (
    <Section
      title={formatMessage({ id: 'bought.title' })}
      area="purchases"
      aside={
        withMonth > 0 && (
          <p className={styles.aside}>
            {formatMessage({ id: 'bought.aside' }, counted(withMonth, words))}
          </p>
        )
      }
    >
      {(titleId) => (
        <>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(months, inForce.currency, words)}
            rows={months}
            keyOf={({ period }) => String(period)}
            className={styles.table}
            startsBy={{ column: 'month', isDown: false }}
            groups={{ column: 'month', of: yearOf }}
          />
          {isConverted && (
            <p className={styles.notes}>
              {formatMessage(
                { id: 'bought.drawn.converted' },
                {
                  currency: inForce.currency,
                  date: dateText(rateSet.exchange.asOf, words.locale),
                },
              )}
            </p>
          )}
        </>
      )}
    </Section>
  )
}

function columnsOf(
  months: readonly SumOfPurchases[],
  currency: string,
  words: Words,
): readonly Column<SumOfPurchases>[] {
  const { formatMessage } = words.texts
  const partOf = partsOf(months.map(({ converted }) => toNumber(converted)))
  return [
    {
      id: 'month',
      label: formatMessage({ id: 'bought.column.month' }),
      place: 'name',
      order: ({ period }) => period,
      cell: ({ period, count }) => (
        <>
          <span>
            {period === null
              ? formatMessage({ id: 'bought.undated' })
              : dateText(period, words.locale)}
          </span>
          <span className={styles.note}>
            {formatMessage({ id: 'bought.purchases' }, counted(count, words))}
          </span>
        </>
      ),
    },
    {
      id: 'drawn',
      label: formatMessage({ id: 'bought.column.drawn' }),
      place: 'drawn',
      cell: ({ converted }) => (
        <Bar part={partOf(toNumber(converted))} label={words.money(converted, currency)} />
      ),
    },
    {
      id: 'paid',
      label: formatMessage({ id: 'bought.column.paid' }),
      place: 'end',
      order: ({ converted }) => toNumber(converted),
      cell: ({ paid }) => <span className={styles.amount}>{paidText(paid, words)}</span>,
    },
    {
      id: 'coins',
      label: formatMessage({ id: 'bought.column.coins' }),
      place: 'more',
      order: ({ coins }) => toNumber(coins),
      cell: ({ coins }) => (
        <span>{isZero(coins) ? formatMessage({ id: 'bought.noCoins' }) : words.coins(coins)}</span>
      ),
    },
  ]
}
