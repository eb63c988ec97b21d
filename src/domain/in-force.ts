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
import { byPrice } from './price-list'
import type { PayoutModel, PriceList, RateSet, Region } from './rate-set'
import { type Buy, type Payout, type Ranged, type RatesInForce, settled } from './rates'
import type { Scenario } from './scenario'

/** The rates of a scenario in a rate set, and where they were taken from. */
export type InForce = {
  readonly rates: RatesInForce
  readonly region: Region
  readonly buy: Buy
  readonly currency: string
  readonly model: PayoutModel
  /** Where the coin price is from, unless the visitor typed one. */
  readonly priceList: PriceList
  readonly minimum: Ranged<Dollars>
}

/**
 * The rates in force: the visitor's choices, and the rate set for everything else.
 *
 * If the set has no price list for the region and channel, the closest one that it has is used
 * instead, converted at the exchange rate: compare `priceList` with `region` and `buy`, and say so.
 */
export function ratesInForce(scenario: Scenario, set: RateSet): InForce {
  const region = set.regions.find(({ id }) => id === scenario.region) ?? first(set.regions)
  const buy = scenario.buy ?? defaultBuy(region, set)
  const currency = scenario.currency ?? region.currency
  const priceList = closestPriceList(region, buy, set)
  const model = set.models.find(({ id }) => id === scenario.model) ?? first(set.models)
  const fx = dollarsTo(currency, scenario.fx, set)
  return {
    region,
    buy,
    currency,
    model,
    priceList,
    minimum: scenario.minimum ? settled(scenario.minimum) : set.minimum.value,
    rates: {
      ...coinPrices(scenario, priceList, inCurrency(priceList, currency, fx, set)),
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
export const defaultBuy = (region: Region, set: RateSet): Buy =>
  set.priceLists.find((list) => list.region === region.id)?.buy ?? 'app'

/** The store fee of the region, or that of all other regions. */
export const storeFeeOf = ({ id }: Region, buy: Buy, { storeFees }: RateSet) => {
  const fee = storeFees[buy][id] ?? storeFees[buy]['*']
  if (!fee) throw new RangeError(`no store fee for ${buy} in ${id}`)
  return fee
}

/** Units of a currency for one US dollar: the visitor's own rate, or the table's. */
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
  return candidates.find((list) => list.buy === buy) ?? first(candidates)
}

const itself: Rate<Money, Money> = { from: exact('1'), to: exact('1') }

/** The currency of the list in the viewer's. */
const inCurrency = (
  list: PriceList,
  currency: string,
  fx: Rate<Dollars, Money>,
  set: RateSet,
): Rate<Money, Money> =>
  list.currency === currency ? itself : chain(inverse(dollarsTo(list.currency, undefined, set)), fx)

/**
 * What coins cost: the visitor's own price, or the list's, in the viewer's currency.
 *
 * A list leaves the price open because packs differ in it. Whole packs have each their own, so there the price
 * is the typical one, which only a custom amount is bought at.
 */
function coinPrices(
  { price, packs }: Scenario,
  list: PriceList,
  rate: Rate<Money, Money>,
): Pick<RatesInForce, 'coinPrice' | 'packs'> {
  if (price) return { coinPrice: settled({ from: hundredCoins, to: price }) }
  const { low, typical, high } = byPrice(list)
  const converted = (pack: Rate<Coins, Money>) => (rate === itself ? pack : chain(pack, rate))
  return packs
    ? { coinPrice: settled(converted(typical)), packs: { shop: list, inCurrency: rate } }
    : { coinPrice: { low: converted(low), typical: converted(typical), high: converted(high) } }
}

/** The model's own numbers, or those that the visitor typed. */
function payoutOf(model: PayoutModel, { value, share }: Scenario): Ranged<Payout> {
  const { typical } = model.payout
  if (typical.kind === 'diamond' && value) {
    return settled({ kind: 'diamond', value: { from: oneDiamond, to: value } })
  }
  if (typical.kind === 'share' && share) return settled({ ...typical, share })
  return model.payout
}

const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new RangeError('a rate set needs at least one of each')
  return item
}
