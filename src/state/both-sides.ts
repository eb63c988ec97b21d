import { type Coins, isZero, type Money, minus, partOf, partOfWhole, zero } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { followMoney } from '../domain/money-path'
import type { Bought, CustomAmount } from '../domain/packs'
import { customAmount, buy as payFor, purchaseOf } from '../domain/purchase'
import { typicalRates } from '../domain/range'
import type { PriceList } from '../domain/rate-set'
import type { Buy } from '../domain/rates'
import type { Calculation } from './calculation'

/** What a calculation's coins cost in whole packs, in the app or on the web. */
export type Side = {
  readonly buy: Buy
  readonly list: PriceList
  readonly bought: Bought
  /** All that is paid, tax included. */
  readonly viewerPays: Money
  /** Bought and not sent. */
  readonly left: Coins
  /** What was paid for these. */
  readonly paidForLeft: Money
  /** All that is paid where one gift is all that is sent. */
  readonly firstGift: Money
  readonly creator: Money
  /** The custom amount that was bought instead of packs. */
  readonly custom: CustomAmount | null
  /** The custom amount that packs were cheaper than, and all that would be paid for it; null where none is sold. */
  readonly instead: { readonly coins: Coins; readonly viewerPays: Money } | null
}

/**
 * Both sides on which coins are sold, the app first; one of them where the other has no price list.
 *
 * Prices are those of the lists. A price that the visitor typed says nothing about packs.
 */
export function bothSides(calculation: Calculation): readonly Side[] {
  return (['app', 'web'] as const).flatMap((buy) => sideOf(calculation, buy) ?? [])
}

/** One side; nothing where it has no price list. */
export function sideOf(
  { scenario, rateSet, inForce, outcome, price }: Calculation,
  buy: Buy,
): Side | null {
  const { price: _, storeFee, ...others } = scenario
  // A store's fee was typed for one side.
  const fee = buy === inForce.buy ? { storeFee } : {}
  const { priceList: list, rates: ranged } = ratesInForce(
    { ...others, ...fee, buy, packs: true },
    rateSet,
  )
  if (list.buy !== buy) return null
  const rates = typicalRates(ranged)
  const { viewerPays, creator } = followMoney(outcome.coins, rates)
  const bought = purchaseOf(outcome.coins, rates)
  const left = minus(bought.coins, outcome.coins)
  const amount = bought.packs.length === 0 ? null : customAmount(outcome.coins, list)
  const { packs: __, ...atOnePrice } = rates
  return {
    buy,
    list,
    bought,
    viewerPays,
    left,
    paidForLeft: isZero(left) ? zero() : partOf(viewerPays, partOfWhole(left, bought.coins)),
    firstGift: followMoney(price, rates).viewerPays,
    creator,
    custom: bought.packs.length === 0 ? (list.custom ?? null) : null,
    instead: amount && { coins: amount, viewerPays: payFor(amount, atOnePrice).viewerPays },
  }
}
