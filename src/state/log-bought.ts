import {
  type Coins,
  convert,
  type Diamonds,
  exact,
  inverse,
  isZero,
  type Money,
  total,
} from '../domain/amount'
import { type PurchaseFigures, purchaseFigures } from '../domain/log/purchases'
import type { MonthOfCreator, Purchase } from '../domain/log/reading'
import { followMoney } from '../domain/money-path'
import type { Scenario } from '../domain/scenario'
import { type Calculation, calculate } from './calculation'

/**
 * What purchases come to at the rates of a calculation.
 *
 * @param currency - Of prices without one; null for that of the region.
 */
export const purchasesAt = (
  purchases: readonly Purchase[],
  { inForce, rates, rateSet }: Calculation,
  currency: string | null,
): PurchaseFigures =>
  purchaseFigures(purchases, {
    assumed: currency ?? inForce.region.currency,
    rates,
    currency: inForce.currency,
    exchange: rateSet.exchange,
  })

/** So many coins, sent in gifts of one coin, at the rates of a scenario. Where they were bought doesn't matter. */
export const coinsSent = (coins: Coins, scenario: Scenario): Calculation =>
  calculate({
    ...scenario,
    packs: undefined,
    gift: { kind: 'custom', coins: 1 },
    known: { field: 'coins', amount: coins },
  })

/**
 * What a creator gets for diamonds, paid out at once; null where no number of coins makes a diamond.
 *
 * @param diamonds - Zero or more.
 */
export function paidFor(diamonds: number, { rates }: Calculation): Money | null {
  const { packs: _, ...unpacked } = rates
  if (isZero(rates.perCoin.to)) return null
  const amount = exact<Diamonds>(plainDecimal(diamonds))
  return followMoney(convert(amount, inverse(rates.perCoin)), unpacked).creator
}

/** What creators get for their diamonds of each month; the fixed fee is taken off each of them. Null as above. */
export function paidForAll(
  totals: readonly MonthOfCreator[],
  calculation: Calculation,
): Money | null {
  const each = totals.map(({ diamonds }) => diamonds)
  const payouts = isZero(calculation.rates.payoutFixed)
    ? [each.reduce((sum, diamonds) => sum + diamonds, 0)]
    : each
  const paid = payouts.map((diamonds) => paidFor(diamonds, calculation))
  return paid.includes(null) ? null : total(paid.filter((one) => one !== null))
}

/** A number of an export, as an amount is read: it may have a fraction, but no sign and no exponent. */
export const plainDecimal = (number: number): string =>
  number > 0 && number < 1e21 ? number.toFixed(6).replace(/\.?0+$/, '') : '0'
