import {
  type Coins,
  convert,
  type Diamonds,
  isNegative,
  isZero,
  least,
  type Money,
  minus,
  one,
  type Part,
  partOf,
  partOfWhole,
  plus,
} from './amount'
import { buy } from './purchase'
import type { Rates } from './rates'

/** The final parts of the viewer's money, in the order in which they leave it. */
export const partNames = [
  'salesTax',
  'storeFee',
  'unspent',
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
  /** As many, or more where whole packs are paid for. */
  readonly bought: Coins
  readonly diamonds: Diamonds
  /** All that the viewer parts with, tax included. */
  readonly viewerPays: Money
  readonly salesTax: Money
  readonly storeFee: Money
  /** What tax and store leave of the price of the coins that were bought and not sent. */
  readonly unspent: Money
  /** Viewer pays − sales tax − store fee − unspent: the platform's revenue for what was sent. */
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
 * so sales tax, store fee, unspent coins, platform, agency, payout fee, set-aside and creator are
 * what the viewer pays.
 *
 * @param coins - What was sent: the gift's price in coins, times how many. Zero or more.
 * @param rates - The rates in force; their rate set names the source of each.
 * @returns The path, or a contradiction when the platform would have to pay in.
 *
 * @example
 * followMoney(exact('70'), rates) // viewerPays 0.99, storeFee 0.297, creator 0.35
 */
export function followMoney(coins: Coins, rates: Rates): MoneyPath | Contradiction {
  const { bought, price, salesTax, viewerPays } = buy(coins, rates)
  const storeFee = partOf(price, rates.storeFee)
  const ofAll = minus(price, storeFee)
  const sent = partSent(coins, bought)
  const net = partOf(ofAll, sent)

  const diamonds = convert(coins, rates.perCoin)
  const creatorGross = grossOf(
    { coins, diamonds, net, viewerPays: partOf(viewerPays, sent) },
    rates,
  )
  const platform = minus(net, creatorGross)

  const amounts = {
    coins,
    bought,
    diamonds,
    viewerPays,
    salesTax,
    storeFee,
    unspent: minus(ofAll, net),
    net,
    creatorGross,
    platform,
    ...deductions(creatorGross, rates),
  }
  return isNegative(platform)
    ? { kind: 'contradiction', ...amounts, shortfall: minus(creatorGross, net) }
    : { kind: 'path', ...amounts }
}

/** The part of what was bought that was sent. */
const partSent = (coins: Coins, bought: Coins): Part =>
  coins === bought || isZero(bought) ? one : partOfWhole(coins, bought)

/** @param amounts.viewerPays - For the coins that were sent. */
function grossOf(
  amounts: Pick<Amounts, 'coins' | 'diamonds' | 'net' | 'viewerPays'>,
  { payout, fx }: Rates,
): Money {
  if (payout.kind === 'diamond') return convert(convert(amounts.diamonds, payout.value), fx)
  const whole =
    payout.of === 'coins' ? convert(convert(amounts.coins, payout.worth), fx) : amounts[payout.of]
  return partOf(whole, payout.share)
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
