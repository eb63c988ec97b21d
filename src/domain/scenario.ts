import type { Amount, Diamonds, Dollars, Gifts, Money, Part } from './amount'
import type { Known } from './known'
import type { Missions } from './missions'
import type { Times } from './over-time'
import type { Buy, TaxMode } from './rates'
import type { Sendable } from './sent'

/** How long a LIVE is. */
export type Minutes = Amount<'minutes'>

/** How a creator goes LIVE; what is absent is as usual, see `wholePlan`. */
export type Plan = {
  /** Gifts a minute, of the gift or basket of the scenario. */
  readonly permin?: Gifts
  /** Minutes a LIVE. */
  readonly mins?: Minutes
  /** LIVEs a week. */
  readonly lives?: Times
}

/** What a creator had, and what reached them, as far as it was typed. */
export type Paid = { readonly diamonds?: Diamonds; readonly usd?: Dollars }

/**
 * What the visitor chose: what was typed last, and whatever differs from the rate set.
 *
 * A choice that is absent is left to the rate set, so that a link says no more than it must.
 */
export type Scenario = {
  readonly gift: Sendable
  /** Of a basket, how often it is sent: once, until something else is typed. */
  readonly known: Known
  /** Pinned; absent means the newest. */
  readonly rateSet?: string | undefined
  readonly region?: string | undefined
  readonly buy?: Buy | undefined
  /** ISO 4217. */
  readonly currency?: string | undefined
  /** Pays for whole packs; without effect on a price of the visitor's own. */
  readonly packs?: true | undefined
  /** Of 100 coins. */
  readonly price?: Money | undefined
  /** Units of the currency for 1 US$. */
  readonly fx?: Money | undefined
  readonly tax?: Part | undefined
  readonly taxMode?: TaxMode | undefined
  readonly storeFee?: Part | undefined
  readonly model?: string | undefined
  /** Diamonds for one coin. */
  readonly perCoin?: Diamonds | undefined
  /** US dollars for one diamond; for models that pay by the diamond. */
  readonly value?: Dollars | undefined
  /** The creator's share; for models that share money. */
  readonly share?: Part | undefined
  /** For a model of which the share follows from missions, unless the share itself was typed. */
  readonly scaled?: Missions | undefined
  readonly agency?: Part | undefined
  readonly payoutFee?: Part | undefined
  readonly payoutFixed?: Dollars | undefined
  readonly aside?: Part | undefined
  /** The payout minimum. */
  readonly minimum?: Dollars | undefined
  /** Has no part in the sum. */
  readonly plan?: Plan | undefined
  /** Has no part in the sum. */
  readonly paid?: Paid | undefined
  /** Other scenarios to compare this one with, at most `limits.compared`; each keeps up with it but for its differences. */
  readonly versus?: readonly Difference[] | undefined
}

/** What is picked or typed beside the gift and the known field. */
type Choices = Omit<Scenario, 'gift' | 'known' | 'plan' | 'paid' | 'versus'>

/** What another scenario has instead; null gives the choice back to the rate set. */
export type Difference = Partial<Pick<Scenario, 'gift' | 'known'>> & {
  readonly [Name in keyof Choices]?: NonNullable<Choices[Name]> | null
}
