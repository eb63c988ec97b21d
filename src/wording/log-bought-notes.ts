import { isZero } from '../domain/amount'
import type { PurchaseFigures } from '../domain/log/purchases'
import { countText, dateText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import { counted, creatorsRange, paidText } from './log-bought'
import type { Stat } from './log-gifts'
import type { Words } from './words'

/** The numbers below the headline. */
export function boughtStats(
  { all, largestDay, first, last, workedOut }: PurchaseFigures,
  words: Words,
) {
  const { formatMessage } = words.texts
  const purchases = counted(all.count, words)
  const isAbout = workedOut.coins === 0 ? 'none' : workedOut.coins === all.count ? 'all' : 'some'
  const date = (day: string | null) => (day === null ? null : dateText(day, words.locale, 'short'))
  const stats = [
    { number: purchases.number, label: formatMessage({ id: 'bought.stat.purchases' }, purchases) },
    !isZero(all.coins) && {
      number: countText(all.coins, words.locale),
      label: formatMessage({ id: 'bought.stat.coins' }, { isAbout }),
    },
    largestDay && {
      number: paidText(largestDay.paid, words),
      label: formatMessage(
        { id: 'bought.stat.largest' },
        { date: String(date(largestDay.period)) },
      ),
    },
    { number: date(first), label: formatMessage({ id: 'bought.stat.from' }) },
    { number: first === last ? null : date(last), label: formatMessage({ id: 'bought.stat.to' }) },
  ]
  return stats.flatMap((stat): Stat[] =>
    stat && stat.number !== null ? [{ number: stat.number, label: stat.label }] : [],
  )
}

/** What the headline leaves out: what was worked out, taken for granted or converted, and how sure it is. */
export function boughtNotes(
  figures: PurchaseFigures,
  calculation: Calculation,
  words: Words,
): readonly string[] {
  const { formatMessage } = words.texts
  const { all, workedOut, withoutCoins, refunded } = figures
  const worked = (name: 'coins' | 'price') => {
    const count = workedOut[name]
    if (count === 0) return null
    const isAll = count === all.count ? 'yes' : 'no'
    return formatMessage({ id: `bought.note.${name}` }, { ...counted(count, words), all: isAll })
  }
  return [
    refunded.length === 0
      ? null
      : formatMessage({ id: 'bought.note.refunded' }, { money: paidText(refunded, words) }),
    isZero(all.coins) ? null : creatorsRange(all.coins, calculation, words),
    worked('coins'),
    worked('price'),
    withoutCoins === 0
      ? null
      : formatMessage({ id: 'bought.note.withoutCoins' }, counted(withoutCoins, words)),
    ...togetherNotes(figures, calculation, words),
  ].filter((note) => note !== null)
}

/** What several currencies are together, and which can't be. */
function togetherNotes(
  { all, each }: PurchaseFigures,
  { inForce: { currency }, rateSet: { exchange } }: Calculation,
  words: Words,
): readonly string[] {
  const { formatMessage } = words.texts
  const isOfRates = all.paid.every((paid) => paid.currency === currency)
  if (isOfRates) return []
  const lacking = new Set(
    each.flatMap(({ price, converted, currency: of }) =>
      price !== null && converted === null ? [of] : [],
    ),
  )
  const date = dateText(exchange.asOf, words.locale)
  const money = words.money(all.converted, currency)
  return [
    ...(isZero(all.converted)
      ? []
      : [formatMessage({ id: 'bought.note.together' }, { date, money })]),
    ...(lacking.size === 0
      ? []
      : [
          formatMessage(
            { id: 'bought.note.notTogether' },
            { currencies: words.list([...lacking]), currency },
          ),
        ]),
  ]
}

/** Which prices are taken to be in a currency that the list does not name; null where there are none. */
export function assumedNote({ assumed }: PurchaseFigures, isChosen: boolean, words: Words) {
  if (assumed === 0) return null
  return words.texts.formatMessage(
    { id: 'bought.note.assumed' },
    { ...counted(assumed, words), isRegions: isChosen ? 'no' : 'yes' },
  )
}
