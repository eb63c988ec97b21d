import {
  type Coins,
  convert,
  equal,
  exact,
  fromUnits,
  type Gifts,
  greatest,
  isAtMost,
  type Money,
  minus,
  one,
  partOf,
  partOfWhole,
  plus,
  wholeDown,
  wholeUp,
} from './amount'
import { type Bought, type CoinShop, cheapestPacks } from './packs'
import type { Rates } from './rates'

/** What a viewer pays for coins. */
export type Purchase = {
  /** As many as asked for, or more where whole packs are paid for. */
  readonly bought: Coins
  /** Without the tax. */
  readonly price: Money
  readonly salesTax: Money
  /** With the tax. */
  readonly viewerPays: Money
}

type CoinPrices = Pick<Rates, 'coinPrice' | 'packs'>
type Prices = CoinPrices & Pick<Rates, 'tax' | 'taxMode'>

/**
 * What is bought to have so many coins: exactly these, all at one price, or where whole packs are paid for
 * the cheapest purchase of the shop that holds them.
 *
 * A custom amount is bought where it is cheaper than packs: one purchase of just these coins, at the coin price,
 * or of the next more that are a custom amount. More than it may be are bought in packs.
 *
 * @returns No packs where the coins are no packs.
 */
export function purchaseOf(coins: Coins, { coinPrice, packs }: CoinPrices): Bought {
  const exactly = (amount: Coins) => ({
    packs: [],
    coins: amount,
    price: convert(amount, coinPrice),
  })
  if (!packs) return exactly(coins)
  const inPacks = cheapestPacks(coins, packs.shop.packs)
  const price = convert(inPacks.price, packs.inCurrency)
  const amount = customAmount(coins, packs.shop)
  const custom = amount && exactly(amount)
  return custom && !isAtMost(price, custom.price) ? custom : { ...inPacks, price }
}

const oneCoin = exact<Coins>('1')

/** The smallest custom amount of at least so many coins. As many as a pack holds are that pack, at its own price. */
export function customAmount(coins: Coins, { custom, packs }: CoinShop): Coins | null {
  if (!custom) return null
  let amount = greatest(wholeUp(coins), custom.least)
  while (packs.some(({ from }) => equal(from, amount))) amount = plus(amount, oneCoin)
  return isAtMost(amount, custom.most) ? amount : null
}

/** Buys these coins: exactly these, although shops sell them in packs, unless the rates have packs. */
export function buy(coins: Coins, { tax, taxMode, ...prices }: Prices): Purchase {
  const { coins: bought, price: listed } = purchaseOf(coins, prices)
  if (taxMode === 'added') {
    const salesTax = partOf(listed, tax)
    return { bought, price: listed, salesTax, viewerPays: plus(listed, salesTax) }
  }
  const salesTax = partOf(listed, partOfWhole(tax, plus(one, tax)))
  return { bought, price: minus(listed, salesTax), salesTax, viewerPays: listed }
}

const oneGift = exact<Gifts>('1')

/**
 * The most gifts that the money buys, tax included.
 *
 * @param price - The gift's price in coins; more than zero.
 */
export function giftsFor(money: Money, price: Coins, prices: Prices): Gifts {
  const cost = (gifts: Gifts) =>
    buy(convert(gifts, { from: oneGift, to: price }), prices).viewerPays
  if (!prices.packs) return wholeDown(convert(money, { from: cost(oneGift), to: oneGift }))
  return mostGifts((gifts) => isAtMost(cost(gifts), money))
}

/**
 * The most gifts for which it holds, where it holds for fewer than any for which it does: more coins are never
 * cheaper in whole packs. Zero where it holds for none.
 */
export function mostGifts(holds: (gifts: Gifts) => boolean): Gifts {
  const gifts = (count: bigint) => fromUnits<Gifts>(count, 0)
  let step = 1n
  while (holds(gifts(step))) step *= 2n
  let most = 0n
  for (; step > 0n; step /= 2n) if (holds(gifts(most + step))) most += step
  return gifts(most)
}
