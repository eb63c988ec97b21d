import {
  type Coins,
  convert,
  exact,
  type Gifts,
  type Money,
  minus,
  one,
  partOf,
  partOfWhole,
  plus,
  wholeDown,
} from './amount'
import type { Rates } from './rates'

/** What a viewer pays for coins. */
export type Purchase = {
  /** Without the tax. */
  readonly price: Money
  readonly salesTax: Money
  /** With the tax. */
  readonly viewerPays: Money
}

type Prices = Pick<Rates, 'coinPrice' | 'tax' | 'taxMode'>

/** Buys exactly these coins, all at one price, although shops sell them in packs. */
export function buy(coins: Coins, { coinPrice, tax, taxMode }: Prices): Purchase {
  const listed = convert(coins, coinPrice)
  if (taxMode === 'added') {
    const salesTax = partOf(listed, tax)
    return { price: listed, salesTax, viewerPays: plus(listed, salesTax) }
  }
  const salesTax = partOf(listed, partOfWhole(tax, plus(one, tax)))
  return { price: minus(listed, salesTax), salesTax, viewerPays: listed }
}

const oneGift = exact<Gifts>('1')

/**
 * The most gifts that the money buys, tax included.
 *
 * @param price - The gift's price in coins; more than zero.
 */
export function giftsFor(money: Money, price: Coins, prices: Prices): Gifts {
  const { viewerPays } = buy(price, prices)
  return wholeDown(convert(money, { from: viewerPays, to: oneGift }))
}
