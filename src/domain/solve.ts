import {
  type Amount,
  type Coins,
  complement,
  convert,
  type Dollars,
  exact,
  type Gifts,
  inverse,
  isAtMost,
  isZero,
  type Money,
  minus,
  partOfWhole,
  plus,
  wholeDown,
  wholeOf,
  wholeUp,
  zero,
} from './amount'
import type { Known } from './known'
import { type Contradiction, followMoney, type MoneyPath } from './money-path'
import { giftsFor, mostGifts } from './purchase'
import { type Rates, sharesMoney } from './rates'

/** Whole gifts, where their money goes, and the coins or money left over. */
export type Outcome = (MoneyPath | Contradiction) & {
  readonly gifts: Gifts
  /** Coins that don't make one more gift; not sent. */
  readonly extraCoins: Coins
  /** Money that doesn't buy one more gift; not spent. */
  readonly leftOver: Money
}

/** A rate or deduction that can keep the target out of reach. */
export type Obstacle = 'perCoin' | 'value' | 'share' | 'storeFee' | 'agency' | 'payoutFee' | 'aside'

/** No number of gifts is enough, however great. */
export type Unreachable = {
  readonly kind: 'unreachable'
  /** What could be changed; at least one. */
  readonly because: readonly Obstacle[]
}

/**
 * From the known field to whole gifts and the money path of them: in closed form, or by bisection where whole
 * packs are paid for.
 *
 * Money, coins and diamonds are enough for the most whole gifts; a take-home is reached by the
 * fewest.
 *
 * @param known - The field typed last; zero or more.
 * @param price - The gift's price in coins; more than zero.
 * @param rates - One rate for everything; the coin price is more than zero.
 */
export function solve(known: Known, price: Coins, rates: Rates): Outcome | Unreachable {
  switch (known.field) {
    case 'gifts':
      return ofGifts(known.amount, price, rates)
    case 'coins':
      return ofCoins(known.amount, price, rates)
    case 'diamonds': {
      if (isZero(known.amount)) return ofCoins(zero(), price, rates)
      if (isZero(rates.perCoin.to)) return { kind: 'unreachable', because: ['perCoin'] }
      return ofCoins(convert(known.amount, inverse(rates.perCoin)), price, rates)
    }
    case 'viewerPays': {
      const outcome = ofGifts(giftsFor(known.amount, price, rates), price, rates)
      return { ...outcome, leftOver: minus(known.amount, outcome.viewerPays) }
    }
    case 'creator': {
      if (isZero(known.amount)) return ofGifts(zero(), price, rates)
      const because = obstacles(price, rates)
      if (because.length > 0) return { kind: 'unreachable', because }
      return ofGifts(giftsForGross(grossFor(known.amount, rates), price, rates), price, rates)
    }
  }
}

/**
 * The fewest gifts whose gross reaches a payout minimum, or why none do.
 *
 * Platforms hold the minimum against the balance, so nothing is deducted from it first.
 *
 * @param minimum - In US dollars.
 */
export function giftsForMinimum(
  minimum: Dollars,
  price: Coins,
  rates: Rates,
): Outcome | Unreachable {
  if (isZero(minimum)) return ofGifts(zero(), price, rates)
  const because = obstaclesToGross(price, rates)
  if (because.length > 0) return { kind: 'unreachable', because }
  return ofGifts(giftsForGross(convert(minimum, rates.fx), price, rates), price, rates)
}

const oneGift = exact<Gifts>('1')

function ofGifts(gifts: Gifts, price: Coins, rates: Rates): Outcome {
  const coins = convert(gifts, { from: oneGift, to: price })
  return { ...followMoney(coins, rates), gifts, extraCoins: zero(), leftOver: zero() }
}

function ofCoins(coins: Coins, price: Coins, rates: Rates): Outcome {
  const outcome = ofGifts(wholeDown(convert(coins, { from: price, to: oneGift })), price, rates)
  return { ...outcome, extraCoins: minus(coins, outcome.coins) }
}

/** The gross that leaves the creator that much after every deduction, the fixed fee included. */
function grossFor(creator: Money, rates: Rates): Money {
  const afterFee = wholeOf(creator, complement(rates.aside))
  const beforeFixed = plus(afterFee, convert(rates.payoutFixed, rates.fx))
  return wholeOf(wholeOf(beforeFixed, complement(rates.payoutFee)), complement(rates.agency))
}

function giftsForGross(gross: Money, price: Coins, rates: Rates): Gifts {
  if (rates.packs && sharesMoney(rates.payout)) return giftsForShare(gross, price, rates)
  const perGift = followMoney(price, rates).creatorGross
  return wholeUp(convert(gross, { from: perGift, to: oneGift }))
}

/**
 * The fewest gifts where the creator gets a share of what whole packs cost.
 *
 * More gifts may leave more coins over and so pay a little less. But if all bought coins were sent, more gifts
 * would never pay less: so the search starts at the first gifts that would then be enough. As far as the same
 * purchase holds more gifts, each of them pays the same.
 */
function giftsForShare(gross: Money, price: Coins, rates: Rates): Gifts {
  const follow = (gifts: Gifts) => followMoney(convert(gifts, { from: oneGift, to: price }), rates)
  const tooFew = mostGifts((gifts) => {
    const { creatorGross, coins, bought } = follow(gifts)
    return !isAtMost(gross, wholeOf(creatorGross, partOfWhole(coins, bought)))
  })
  let gifts = plus(tooFew, oneGift)
  for (;;) {
    const { creatorGross, coins, bought } = follow(gifts)
    if (isAtMost(gross, creatorGross)) return gifts
    const enough = wholeUp(convert(gross, { from: creatorGross, to: gifts }))
    const held = convert(bought, { from: coins, to: gifts })
    if (isAtMost(enough, held)) return enough
    gifts = plus(wholeDown(held), oneGift)
  }
}

function obstacles(price: Coins, rates: Rates): Obstacle[] {
  const takesAll = (['agency', 'payoutFee', 'aside'] as const).filter((deduction) =>
    isZero(complement(rates[deduction])),
  )
  return [...obstaclesToGross(price, rates), ...takesAll]
}

/** Why a gift leaves the creator nothing even before deductions. */
function obstaclesToGross(price: Coins, rates: Rates): Obstacle[] {
  const { payout, perCoin, storeFee } = rates
  if (!isZero(followMoney(price, rates).creatorGross)) return []
  const nothingOf: readonly (readonly [Obstacle, Amount])[] =
    payout.kind === 'share'
      ? [
          ['share', payout.share],
          ...(sharesMoney(payout) ? [['storeFee', complement(storeFee)] as const] : []),
        ]
      : [
          ['perCoin', perCoin.to],
          ['value', payout.value.to],
        ]
  return nothingOf.filter(([, left]) => isZero(left)).map(([name]) => name)
}
