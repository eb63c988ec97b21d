import {
  type Amount,
  type Coins,
  chain,
  convert,
  exact,
  type Gifts,
  type Money,
  minus,
  parseDecimal,
  type Rate,
  zero,
} from '../amount'
import { followMoney } from '../money-path'
import { giftsFor } from '../purchase'
import type { ExchangeTable } from '../rate-set'
import type { Rates } from '../rates'
import type { Purchase } from './reading'

/** How what a list does not say of a purchase is worked out. */
export type PurchaseTerms = {
  /** Of prices without one: ISO 4217. */
  readonly assumed: string
  /** In force. */
  readonly rates: Rates
  /** Of the rates: ISO 4217. */
  readonly currency: string
  readonly exchange: ExchangeTable
}

/** A purchase with all that is known of it, and what follows from that. All amounts of a refund are negative. */
export type WholePurchase = {
  readonly isRefund: boolean
  /** ISO date, `2026-03-05` or `2026-03`; null where it can't be read. */
  readonly date: string | null
  /** Of the price: ISO 4217. */
  readonly currency: string
  /** null where neither it nor coins are said. */
  readonly price: Money | null
  /** Whole coins; null where no price is said, either, or the exchange table lacks its currency. */
  readonly coins: Coins | null
  /** What is not said, but follows from the rates in force. */
  readonly workedOut: 'price' | 'coins' | null
  /** Whether the currency is not said. */
  readonly isAssumed: boolean
  /** The price in the currency of the rates; null where there is none, or no exchange rate for it. */
  readonly converted: Money | null
}

const oneCoin = exact<Coins>('1')
const giftOfOneCoin = { from: exact<Gifts>('1'), to: oneCoin }

/**
 * Works out what each purchase cost, or how many coins it bought, at the rates in force.
 *
 * Money buys the most whole coins that it is enough for. A price in another currency becomes one in that of the
 * rates first, at the exchange rates of the table and the rates.
 */
export function wholePurchases(
  purchases: readonly Purchase[],
  terms: PurchaseTerms,
): readonly WholePurchase[] {
  const { assumed, rates, currency: ofRates } = terms
  // Packs have few prices, and with whole packs each is a search.
  const found = new Map<string, Coins>()

  function coinsFor(money: Money, key: string): Coins {
    const known = found.get(key)
    const coins = known ?? convert(giftsFor(money, oneCoin, rates), giftOfOneCoin)
    found.set(key, coins)
    return coins
  }

  function whole(said: Purchase): Omit<WholePurchase, 'isRefund'> {
    const date = dateIn(said.date)
    const coins = wholeCoins(said.coins)
    const price = said.price === null ? null : parseDecimal<Money>(said.price)
    if (price === null) {
      const cost = coins && followMoney(coins, rates).viewerPays
      const workedOut = cost && 'price'
      return {
        date,
        currency: ofRates,
        price: cost,
        coins,
        workedOut,
        isAssumed: false,
        converted: cost,
      }
    }
    const currency = code.test(said.currency ?? '') ? String(said.currency) : assumed
    const exchange = rateBetween(currency, terms)
    const converted = exchange && convert(price, exchange)
    const bought = coins ?? (converted && coinsFor(converted, `${currency} ${said.price}`))
    const workedOut = coins === null && bought ? 'coins' : null
    const isAssumed = currency !== said.currency
    return { date, currency, price, coins: bought, workedOut, isAssumed, converted }
  }

  return purchases.map((said) => {
    const one = whole(said)
    if (!said.isRefund) return { ...one, isRefund: false }
    const { price, coins, converted } = one
    return {
      ...one,
      isRefund: true,
      price: negative(price),
      coins: negative(coins),
      converted: negative(converted),
    }
  })
}

const negative = <A extends Amount>(amount: A | null): A | null =>
  amount && minus(zero<A>(), amount)

/** What Intl can write. */
const code = /^[A-Z]{3}$/

const itself: Rate<Money, Money> = { from: exact('1'), to: exact('1') }

/** From a currency to that of the rates; null where the table lacks it. */
function rateBetween(
  currency: string,
  { rates, currency: ofRates, exchange }: PurchaseTerms,
): Rate<Money, Money> | null {
  if (currency === ofRates) return itself
  const units = exchange.perDollar[currency]
  if (units === undefined) return null
  return chain({ from: exact<Money>(units), to: rates.fx.from }, rates.fx)
}

/** Coins as the list has them; null for what can't be a number of coins. */
const wholeCoins = (coins: number | null): Coins | null =>
  coins !== null && Number.isSafeInteger(coins) && coins > 0 ? exact<Coins>(String(coins)) : null

/** The date at the start of a text, such as `2026-03-05 21:09:30`; null where no such day is possible. */
function dateIn(text: string | null): string | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/.exec(text ?? '')
  return found?.[0] ?? null
}
