import type { Coins, Diamonds, Dollars, Part, Rate } from './amount'
import type { Missions, Scheme } from './missions'
import type { CoinShop, Pack } from './packs'
import type { Buy, Payout, Ranged, TaxMode } from './rates'

/** How far a source can be trusted, best first. */
export type Trust = 'official' | 'measured' | 'secondary' | 'derived' | 'folklore' | 'unknown'

/** Where a number comes from. What it says is the message `source.<id>`. */
export type Source = {
  readonly id: string
  /** Who says it; a name, not translated. */
  readonly who: string
  /** ISO date, or part of one: `2023-12`; null where the source has none. */
  readonly asOf: string | null
  /** The date is the last day of what it says. */
  readonly isUntil?: true
  readonly trust: Trust
  /** null where the page has no address of its own. */
  readonly url: string | null
  /** Payout models that list it as a source although it contradicts them. Measured payouts are compared with models instead. */
  readonly contradicts?: readonly string[]
}

/** A value and where it comes from, the most telling source first. */
export type Sourced<T> = { readonly value: T; readonly sources: readonly string[] }

/** Packs of coins as sold in one region and channel. */
export type PriceList = CoinShop & {
  readonly region: string
  readonly buy: Buy
  /** ISO 4217. */
  readonly currency: string
  /** Coins and price of each pack, smallest first. */
  readonly packs: readonly Pack[]
  /** The pack that stands for the list. */
  readonly typical: Pack
  /** Prices that other sources of the list give without naming the packs. */
  readonly others?: readonly Pack[]
  readonly sources: readonly string[]
}

/**
 * Prices from sources too weak to stand for a region. Where its price is another list's, they widen
 * the range; the typical price is never theirs.
 */
export type RoughPrices = {
  /** The regions that they may hold for. */
  readonly regions: readonly string[]
  readonly buy: Buy
  /** ISO 4217. */
  readonly currency: string
  /** The packs with the cheapest and the dearest coins. */
  readonly packs: readonly Pack[]
  readonly sources: readonly string[]
}

/** Names of a sales tax; in words they are `tax.<name>`. */
export type TaxName = 'sales' | 'vat' | 'consumption' | 'other'

/** Where viewers buy: its currency and the custom of its sales tax. */
export type Region = {
  /** Lower-case ISO 3166, as in the link: `us`. */
  readonly id: string
  readonly currency: string
  readonly taxMode: TaxMode
  /** What the region calls it; `other` where no one name is known to fit. */
  readonly taxName: TaxName
  /** Zero where no source gives a rate. */
  readonly tax: Sourced<Part>
}

/** A way from coins to the creator's gross. Its name and origin are `model.<id>.name` and `.origin`. */
export type PayoutModel = {
  readonly id: string
  readonly perCoin: Rate<Coins, Diamonds>
  readonly payout: Ranged<Payout>
  /** ISO date of the first day on which it was in force; absent where none is known. */
  readonly since?: string
  /** Where the share follows from missions. */
  readonly scheme?: Scheme
  /** What the scheme pays with these missions. */
  readonly payoutFor?: (missions: Missions) => Ranged<Payout>
  readonly sources: readonly string[]
}

/** Units of each currency for 1 US$, on one day. */
export type ExchangeTable = {
  readonly asOf: string
  readonly source: string
  readonly perDollar: Readonly<Record<string, string>>
}

/** Everything that was taken to be so at one date. Published sets never change. */
export type RateSet = {
  /** As in the link: `2026-11`, or `article`. */
  readonly id: string
  /** ISO date or part of one. */
  readonly asOf: string
  /** The regions that the set knows prices for, rough ones at least; the first is its default. */
  readonly regions: readonly Region[]
  readonly priceLists: readonly PriceList[]
  readonly roughPrices?: readonly RoughPrices[]
  /** Store fee by region, `app` and `web`; `*` stands for every other region. */
  readonly storeFees: Readonly<Record<Buy, Readonly<Record<string, Sourced<Ranged<Part>>>>>>
  /** In the order in which they are offered; the first is the default. */
  readonly models: readonly PayoutModel[]
  readonly exchange: ExchangeTable
  /** What the sources say of deductions; all are zero until set. */
  readonly deductions: Readonly<Record<'agency' | 'payoutFee' | 'aside', readonly string[]>>
  readonly minimum: Sourced<Ranged<Dollars>>
}
