import { type Amount, convert, type Diamonds, equal, exact } from './amount'
import { hundredCoins } from './in-force'
import type { Payout, Ranged, RatesInForce } from './rates'

/** The rates of the sum that sources can leave open. */
const openRates = ['price', 'storeFee', 'value', 'share'] as const

export type OpenRate = (typeof openRates)[number]

/** Whether sources can leave the rate of this name open. */
export const canBeOpen = (name: string): name is OpenRate =>
  (openRates as readonly string[]).includes(name)

const oneDiamond = exact<Diamonds>('1')

/**
 * What the rates leave open of one of them, as a visitor would type it: the price of 100 coins in the viewer's
 * currency, the store fee and the creator's share as parts, US$ for one diamond.
 *
 * @returns null where nothing is open, or the payout has no such rate.
 */
export function openRange(name: OpenRate, rates: RatesInForce): Ranged<Amount> | null {
  const range = rangeOf(name, rates)
  return range && !equal(range.low, range.high) ? range : null
}

function rangeOf(name: OpenRate, { coinPrice, storeFee, payout }: RatesInForce) {
  if (name === 'storeFee') return storeFee
  if (name === 'price') return eachOf(coinPrice, (price) => convert(hundredCoins, price))
  const { kind } = payout.typical
  if (kind !== (name === 'value' ? 'diamond' : 'share')) return null
  return eachOf(payout, numberOf)
}

const numberOf = (payout: Payout): Amount =>
  payout.kind === 'diamond' ? convert(oneDiamond, payout.value) : payout.share

const eachOf = <T>({ low, typical, high }: Ranged<T>, amount: (of: T) => Amount) => ({
  low: amount(low),
  typical: amount(typical),
  high: amount(high),
})
