import { type Coins, compare, greatest, type Money, minus, plus, total, zero } from '../amount'
import type { Purchase } from './reading'
import { type PurchaseTerms, type WholePurchase, wholePurchases } from './whole-purchase'

/** What was paid in one currency. */
export type PaidIn = { readonly currency: string; readonly money: Money }

/** What some purchases come to together. */
export type SumOfPurchases = {
  /** A year, month or day: `2026`, `2026-03`, `2026-03-05`; null for purchases without one, and for all. */
  readonly period: string | null
  /** Purchases, without refunds. */
  readonly count: number
  /**
   * In each currency, the one with most money first; what was worked out is in it. Refunds are taken off: it may be
   * negative, as the coins may.
   */
  readonly paid: readonly PaidIn[]
  readonly coins: Coins
  /** All that was paid, in the currency of the rates; without what the exchange table has no rate for. */
  readonly converted: Money
}

/** What a list of purchases comes to. */
export type PurchaseFigures = {
  readonly each: readonly WholePurchase[]
  /** Its coins are never negative. */
  readonly all: SumOfPurchases
  /** What came back, which all sums are without. */
  readonly refunded: readonly PaidIn[]
  /** Months in which something was bought, oldest first; then what has no date. They sum to `all`, where coins are not negative. */
  readonly months: readonly SumOfPurchases[]
  /** The same of years. */
  readonly years: readonly SumOfPurchases[]
  /** The day on which most was paid, the first of equals; null where no day or nothing paid is known. */
  readonly largestDay: SumOfPurchases | null
  /** Dates of the first and the last purchase; null where none is known. */
  readonly first: string | null
  readonly last: string | null
  /** Purchases of which the price or the coins were worked out. */
  readonly workedOut: { readonly price: number; readonly coins: number }
  /** Purchases whose price has no currency. */
  readonly assumed: number
  /** Purchases without coins that could be worked out, or without either. */
  readonly withoutCoins: number
}

/**
 * Adds purchases up, in all and by month, year and day. Several currencies are added up each.
 *
 * @example
 * purchaseFigures([{ date: '2026-01-03', price: '19.99', … }], terms) // all.coins 1321
 */
export function purchaseFigures(
  purchases: readonly Purchase[],
  terms: PurchaseTerms,
): PurchaseFigures {
  const each = wholePurchases(purchases, terms)
  const [refunds, kept] = [each.filter(isRefund), each.filter((one) => !one.isRefund)]
  const dates = kept.flatMap(({ date }) => date ?? []).toSorted()
  const days = byPeriod(each, day).filter(({ period }) => period !== null)
  const [largest] = days.toSorted((a, b) => compare(b.converted, a.converted))
  const count = (holds: (one: WholePurchase) => boolean) => kept.filter(holds).length
  const all = sumOf(null, each)
  return {
    each,
    all: { ...all, coins: greatest(all.coins, zero<Coins>()) },
    refunded: sumOf(null, refunds).paid.map(({ currency, money }) => ({
      currency,
      money: minus(zero<Money>(), money),
    })),
    months: byPeriod(each, month),
    years: byPeriod(each, year),
    largestDay: largest && compare(largest.converted, zero()) > 0 ? largest : null,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    workedOut: {
      price: count(({ workedOut }) => workedOut === 'price'),
      coins: count(({ workedOut }) => workedOut === 'coins'),
    },
    assumed: count(({ isAssumed }) => isAssumed),
    withoutCoins: count(({ coins }) => coins === null),
  }
}

const isRefund = (one: WholePurchase) => one.isRefund

const year = (date: string) => date.slice(0, 4)
const month = (date: string) => date.slice(0, 7)
const day = (date: string) => (date.length === 10 ? date : null)

/** After every digit. */
const undated = '~'

/** Oldest first; what has no such period is last. */
function byPeriod(
  each: readonly WholePurchase[],
  periodOf: (date: string) => string | null,
): readonly SumOfPurchases[] {
  const periods = new Map<string | null, WholePurchase[]>()
  for (const one of each) {
    const period = one.date && periodOf(one.date)
    const others = periods.get(period)
    if (others) others.push(one)
    else periods.set(period, [one])
  }
  return [...periods]
    .map(([period, of]) => sumOf(period, of))
    .toSorted((a, b) => ((a.period ?? undated) < (b.period ?? undated) ? -1 : 1))
}

function sumOf(period: string | null, of: readonly WholePurchase[]): SumOfPurchases {
  const money = new Map<string, { money: Money; converted: Money }>()
  for (const { currency, price, converted } of of) {
    if (price === null) continue
    const before = money.get(currency) ?? { money: zero<Money>(), converted: zero<Money>() }
    money.set(currency, {
      money: plus(before.money, price),
      converted: plus(before.converted, converted ?? zero()),
    })
  }
  const paid = [...money].toSorted(([, a], [, b]) => compare(b.converted, a.converted))
  return {
    period,
    count: of.filter((one) => !one.isRefund).length,
    paid: paid.map(([currency, sum]) => ({ currency, money: sum.money })),
    coins: total(of.flatMap(({ coins }) => coins ?? [])),
    converted: total(paid.map(([, { converted }]) => converted)),
  }
}

/** Calendar months from the first to the last, both counted; both ISO dates of at least a month. */
export function monthsFrom(first: string, last: string): number {
  const number = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return number(last) - number(first) + 1
}
