import {
  absolute,
  convert,
  type Diamonds,
  type Dollars,
  exact,
  isAtMost,
  isNegative,
  isZero,
  minus,
  type Part,
  partOfWhole,
  type Rate,
} from './amount'
import type { Paid } from './scenario'

/** Diamonds and the money for them, beside what they usually pay. */
export type Compared = {
  readonly kind: 'less' | 'equal' | 'more'
  readonly diamonds: Diamonds
  readonly received: Dollars
  readonly usual: Dollars
  /** What was received for one diamond. */
  readonly perDiamond: Dollars
  /** Between what was received and what is usual; never negative. */
  readonly by: Dollars
  /** The same, as a part of what is usual. */
  readonly part: Part
}

export type Gap =
  | { readonly kind: 'untyped'; readonly missing: 'both' | 'diamonds' }
  /** No money was typed yet. */
  | { readonly kind: 'unpaid'; readonly diamonds: Diamonds; readonly usual: Dollars }
  /** Without diamonds, nothing is usual. */
  | { readonly kind: 'noDiamonds' }
  /** Less than a cent was received. */
  | { readonly kind: 'nothing'; readonly diamonds: Diamonds; readonly usual: Dollars }
  | Compared

/** Payouts are made in whole cents. */
export const halfCent = exact<Dollars>('0.005')

/** Compares a payout with what its diamonds usually pay, to the cent. */
export function gapOf({ diamonds, usd }: Paid, rate: Rate<Diamonds, Dollars>): Gap {
  if (!diamonds) return { kind: 'untyped', missing: usd ? 'diamonds' : 'both' }
  if (isZero(diamonds)) return { kind: 'noDiamonds' }
  const usual = convert(diamonds, rate)
  if (!usd) return { kind: 'unpaid', diamonds, usual }
  const above = minus(usd, usual)
  const by = absolute(above)
  const isEqual = !isZero(usd) && isAtMost(by, halfCent)
  if (!isEqual && isAtMost(usd, halfCent)) return { kind: 'nothing', diamonds, usual }
  return {
    kind: isEqual ? 'equal' : isNegative(above) ? 'less' : 'more',
    diamonds,
    received: usd,
    usual,
    perDiamond: convert(exact<Diamonds>('1'), { from: diamonds, to: usd }),
    by,
    part: partOfWhole(by, usual),
  }
}
