import {
  type Coins,
  convert,
  type Diamonds,
  isNegative,
  least,
  type Money,
  minus,
  partOf,
  plus,
} from './amount'
import { buy } from './purchase'
import type { Rates } from './rates'

/** The final parts of the viewer's money, in the order in which they leave it. */
export const partNames = [
  'salesTax',
  'storeFee',
  'platform',
  'agency',
  'payoutFee',
  'aside',
  'creator',
] as const

export type PartName = (typeof partNames)[number]

/** Every amount between the viewer's money and the creator's. */
export type Amounts = {
  readonly coins: Coins
  readonly diamonds: Diamonds
  /** All that the viewer parts with, tax included. */
  readonly viewerPays: Money
  readonly salesTax: Money
  readonly storeFee: Money
  /** Viewer pays − sales tax − store fee: the platform's revenue. */
  readonly net: Money
  /** Before agency, payout fee and set-aside. */
  readonly creatorGross: Money
  /** Net revenue − creator gross; below zero in a contradiction. */
  readonly platform: Money
  readonly agency: Money
  readonly payoutFee: Money
  readonly aside: Money
  readonly creator: Money
}

export type MoneyPath = Amounts & { readonly kind: 'path' }

/** Rates that can't all be true: the creator's gross is more than there is to share. */
export type Contradiction = Amounts & {
  readonly kind: 'contradiction'
  /** What the platform would have to add. */
  readonly shortfall: Money
}

/**
 * Follows the money of some coins from the viewer to the creator.
 *
 * Every amount is exact and in the viewer's currency. The platform keeps what the others leave,
 * so sales tax, store fee, platform, agency, payout fee, set-aside and creator are what the
 * viewer pays.
 *
 * @param coins - What was sent: the gift's price in coins, times how many. Zero or more.
 * @param rates - The rates in force; their rate set names the source of each.
 * @returns The path, or a contradiction when the platform would have to pay in.
 *
 * @example
 * followMoney(exact('70'), rates) // viewerPays 0.99, storeFee 0.297, creator 0.35
 */
export function followMoney(coins: Coins, rates: Rates): MoneyPath | Contradiction {
  const { price, salesTax, viewerPays } = buy(coins, rates)
  const storeFee = partOf(price, rates.storeFee)
  const net = minus(price, storeFee)

  const diamonds = convert(coins, rates.perCoin)
  const creatorGross = grossOf({ diamonds, net, viewerPays }, rates)
  const platform = minus(net, creatorGross)

  const amounts = {
    coins,
    diamonds,
    viewerPays,
    salesTax,
    storeFee,
    net,
    creatorGross,
    platform,
    ...deductions(creatorGross, rates),
  }
  return isNegative(platform)
    ? { kind: 'contradiction', ...amounts, shortfall: minus(creatorGross, net) }
    : { kind: 'path', ...amounts }
}

function grossOf(
  amounts: Pick<Amounts, 'diamonds' | 'net' | 'viewerPays'>,
  { payout, fx }: Rates,
): Money {
  return payout.kind === 'diamond'
    ? convert(convert(amounts.diamonds, payout.value), fx)
    : partOf(amounts[payout.of], payout.share)
}

/** Agency, payout fee and set-aside in that order, each from what the one before it left. */
function deductions(creatorGross: Money, rates: Rates) {
  const agency = partOf(creatorGross, rates.agency)
  const afterAgency = minus(creatorGross, agency)

  const fee = plus(partOf(afterAgency, rates.payoutFee), convert(rates.payoutFixed, rates.fx))
  const payoutFee = least(fee, afterAgency)
  const afterFee = minus(afterAgency, payoutFee)

  const aside = partOf(afterFee, rates.aside)
  return { agency, payoutFee, aside, creator: minus(afterFee, aside) }
}
