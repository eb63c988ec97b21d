import {
  type Coins,
  chain,
  type Diamonds,
  type Dollars,
  exact,
  inverse,
  type Money,
  type Rate,
  zero,
} from './amount'
import type { Pack } from './packs'
import { byPrice, widenedBy } from './price-list'
import type { PayoutModel, PriceList, RateSet, Region, RoughPrices } from './rate-set'
import { type Buy, type Payout, type Ranged, type RatesInForce, settled } from './rates'
import type { Scenario } from './scenario'

/** What a scenario chooses of a rate set, or the set’s own choice. */
export type ChoicesInForce = {
  readonly region: Region
  readonly buy: Buy
  readonly currency: string
  readonly model: PayoutModel
}

/** The rates of a scenario in a rate set, and where they were taken from. */
export type InForce = ChoicesInForce & {
  readonly rates: RatesInForce
  /** Where the coin price is from, unless the visitor typed one. */
  readonly priceList: PriceList
  /** Of the list, and of rough prices that widen its range. */
  readonly priceSources: readonly string[]
  readonly minimum: Ranged<Dollars>
}

/**
 * Region, channel, currency and payout model of a scenario: its own choices, or the rate set’s defaults where it makes
 * none or names something that the set does not have.
 */
export function choicesInForce(
  scenario: Pick<Scenario, 'region' | 'buy' | 'currency' | 'model'>,
  set: RateSet,
): ChoicesInForce {
  const region = oneOf(set.regions, ({ id }) => id === scenario.region)
  return {
    region,
    buy: scenario.buy ?? defaultBuy(region, set),
    currency: scenario.currency ?? region.currency,
    model: oneOf(set.models, ({ id }) => id === scenario.model),
  }
}

/**
 * The rates in force: the visitor's choices, and the rate set for everything else.
 *
 * If the set has no price list for the region and channel, the closest one that it has is used
 * instead, converted at the exchange rate: compare `priceList` with `region` and `buy`, and say so.
 * Rough prices of the region and channel then widen the range.
 *
 * @throws RangeError when the set has no store fee or no exchange rate for them.
 */
export function ratesInForce(scenario: Scenario, set: RateSet): InForce {
  const { region, buy, currency, model } = choicesInForce(scenario, set)
  const priceList = closestPriceList(region, buy, set)
  const rough = roughPricesOf(region, buy, priceList, set)
  const fx = dollarsTo(currency, scenario.fx, set)
  return {
    region,
    buy,
    currency,
    model,
    priceList,
    priceSources: [priceList, ...rough].flatMap(({ sources }) => sources),
    minimum: scenario.minimum ? settled(scenario.minimum) : set.minimum.value,
    rates: {
      ...coinPrices(scenario, priceList, rough, currency, fx, set),
      tax: scenario.tax ?? region.tax.value,
      taxMode: scenario.taxMode ?? region.taxMode,
      storeFee: scenario.storeFee ? settled(scenario.storeFee) : storeFeeOf(region, buy, set).value,
      perCoin: scenario.perCoin ? { from: oneCoin, to: scenario.perCoin } : model.perCoin,
      payout: payoutOf(model, scenario),
      fx,
      agency: scenario.agency ?? zero(),
      payoutFee: scenario.payoutFee ?? zero(),
      payoutFixed: scenario.payoutFixed ?? zero(),
      aside: scenario.aside ?? zero(),
    },
  }
}

/** Where coins of a region are bought by default: where a price is known. */
export function defaultBuy({ id }: Region, { priceLists, roughPrices = [] }: RateSet): Buy {
  const known = priceLists.find((list) => list.region === id)
  return (known ?? roughPrices.find(({ regions }) => regions.includes(id)))?.buy ?? 'app'
}

/**
 * The store fee of the region, or that of all other regions.
 *
 * @throws RangeError when the set has neither.
 */
export const storeFeeOf = ({ id }: Region, buy: Buy, { storeFees }: RateSet) => {
  const fee = storeFees[buy][id] ?? storeFees[buy]['*']
  if (!fee) throw new RangeError(`no store fee for ${buy} in ${id}`)
  return fee
}

/**
 * Units of a currency for one US dollar: the visitor's own rate, or the table's.
 *
 * @throws RangeError when there is neither.
 */
export function dollarsTo(
  currency: string,
  typed: Money | undefined,
  { exchange }: RateSet,
): Rate<Dollars, Money> {
  const units = exchange.perDollar[currency]
  if (!typed && units === undefined) throw new RangeError(`no exchange rate for ${currency}`)
  return { from: oneDollar, to: typed ?? exact<Money>(units as string) }
}

const oneCoin = exact<Coins>('1')
/** Prices are shown for this many. */
export const hundredCoins = exact<Coins>('100')
const oneDiamond = exact<Diamonds>('1')
const oneDollar = exact<Dollars>('1')

function closestPriceList(region: Region, buy: Buy, { priceLists }: RateSet): PriceList {
  const ofRegion = priceLists.filter((list) => list.region === region.id)
  const candidates = ofRegion.length > 0 ? ofRegion : priceLists
  return oneOf(candidates, (list) => list.buy === buy)
}

/** None where the region has a list of its own for the channel: what is rough then is in that list. */
function roughPricesOf(
  { id }: Region,
  buy: Buy,
  list: PriceList,
  { roughPrices = [] }: RateSet,
): readonly RoughPrices[] {
  if (list.region === id && list.buy === buy) return []
  return roughPrices.filter((rough) => rough.buy === buy && rough.regions.includes(id))
}

/**
 * What coins cost: the visitor's own price, or the list's, in the viewer's currency.
 *
 * A list leaves the price open because packs differ in it, and rough prices widen it. Whole packs have each
 * their own price, so there it is the typical one, which only a custom amount is bought at.
 */
function coinPrices(
  { price, packs: inPacks }: Scenario,
  list: PriceList,
  rough: readonly RoughPrices[],
  currency: string,
  fx: Rate<Dollars, Money>,
  set: RateSet,
): Pick<RatesInForce, 'coinPrice' | 'packs'> {
  if (price) return { coinPrice: settled({ from: hundredCoins, to: price }) }
  const rateFrom = (other: string) =>
    other === currency ? null : chain(inverse(dollarsTo(other, undefined, set)), fx)
  const inCurrency = (pack: Pack, from: string) => {
    const rate = rateFrom(from)
    return rate ? chain(pack, rate) : pack
  }
  const { low, typical, high } = byPrice(list)
  if (inPacks) {
    return {
      coinPrice: settled(inCurrency(typical, list.currency)),
      packs: { shop: list, inCurrency: rateFrom(list.currency) ?? itself },
    }
  }
  const known = {
    low: inCurrency(low, list.currency),
    typical: inCurrency(typical, list.currency),
    high: inCurrency(high, list.currency),
  }
  const coinPrice = rough.reduce(
    (range, { packs, currency: of }) =>
      widenedBy(
        range,
        packs.map((pack) => inCurrency(pack, of)),
      ),
    known,
  )
  return { coinPrice }
}

const itself: Rate<Money, Money> = { from: exact('1'), to: exact('1') }

/** The model's own numbers, or those that the visitor typed, or what the missions come to. */
function payoutOf(model: PayoutModel, { value, share, scaled }: Scenario): Ranged<Payout> {
  const { typical } = model.payout
  if (typical.kind === 'diamond' && value) {
    return settled({ kind: 'diamond', value: { from: oneDiamond, to: value } })
  }
  if (typical.kind === 'share' && share) return settled({ ...typical, share })
  return (scaled && model.payoutFor?.(scaled)) ?? model.payout
}

function oneOf<T>(items: readonly T[], isChosen: (item: T) => boolean): T {
  const item = items.find(isChosen) ?? items[0]
  if (item === undefined) throw new RangeError('an empty rate set')
  return item
}
