// Checked by the compiler alone: each call below must not compile.
import {
  type Coins,
  convert,
  type Diamonds,
  type Dollars,
  exact,
  type Money,
  minus,
  plus,
  rate,
} from '../../src/domain/amount'
import { followMoney } from '../../src/domain/money-path'
import type { Rates } from '../../src/domain/rates'

const coins = exact<Coins>('1')
const diamonds = exact<Diamonds>('1')
const money = exact<Money>('1')
const dollars = exact<Dollars>('1')
const perCoin = rate<Coins, Diamonds>('1', '1')

// @ts-expect-error -- coins and diamonds are two things
plus(coins, diamonds)
// @ts-expect-error -- the viewer's currency need not be the dollar
minus(money, dollars)
// @ts-expect-error -- the rate is for coins
convert(diamonds, perCoin)
// @ts-expect-error -- the rate gives diamonds
convert(coins, perCoin) satisfies Coins
// @ts-expect-error -- an amount is not a number
Math.round(coins)
// @ts-expect-error -- the path starts with coins
followMoney(diamonds, {} as Rates)
