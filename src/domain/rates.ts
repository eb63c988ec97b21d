import type { Coins, Diamonds, Dollars, Money, Part, Rate } from './amount'
import type { CoinShop } from './packs'

/** Where coins are bought. */
export type Buy = 'app' | 'web'

/** Whether sales tax is inside the price (VAT) or comes on top of it (US sales tax). */
export type TaxMode = 'included' | 'added'

/** How the creator's gross follows: from the diamonds, or as a share of money, or of what a coin is said to be worth. */
export type Payout =
  | { readonly kind: 'diamond'; readonly value: Rate<Diamonds, Dollars> }
  | { readonly kind: 'share'; readonly of: 'net' | 'viewerPays'; readonly share: Part }
  | {
      readonly kind: 'share'
      readonly of: 'coins'
      readonly worth: Rate<Coins, Dollars>
      readonly share: Part
    }

/** Whether what the viewer pays makes a difference to the creator, who is then paid from that money. */
export const sharesMoney = (payout: Payout): boolean =>
  payout.kind === 'share' && payout.of !== 'coins'

/** One rate for everything: what a single scenario is followed with. */
export type Rates = {
  /** A pack as listed, in the viewer's currency; with the tax inside or without it, by `taxMode`. */
  readonly coinPrice: Rate<Coins, Money>
  /** Where whole packs are paid for: the list that sells them, and its currency in the viewer's. */
  readonly packs?: { readonly shop: CoinShop; readonly inCurrency: Rate<Money, Money> } | undefined
  readonly tax: Part
  readonly taxMode: TaxMode
  /** Part of the price without tax: the app store's commission, or the payment processor's. */
  readonly storeFee: Part
  readonly perCoin: Rate<Coins, Diamonds>
  readonly payout: Payout
  /** US dollars to the viewer's currency. */
  readonly fx: Rate<Dollars, Money>
  /** Deductions, each from what the one before it leaves. */
  readonly agency: Part
  readonly payoutFee: Part
  readonly payoutFixed: Dollars
  readonly aside: Part
}

/** What the sources leave open: least, usual and greatest. A single number is all three. */
export type Ranged<T> = { readonly low: T; readonly typical: T; readonly high: T }

/** Nothing left open. */
export const settled = <T>(value: T): Ranged<T> => ({ low: value, typical: value, high: value })

/** The rates in force, where the sources leave some of them open. */
export type RatesInForce = Omit<Rates, 'coinPrice' | 'storeFee' | 'payout'> & {
  readonly coinPrice: Ranged<Rate<Coins, Money>>
  readonly storeFee: Ranged<Part>
  readonly payout: Ranged<Payout>
}
