import { sourcesOf } from '../data/sources'
import {
  type Amount,
  convert,
  type Dollars,
  inPercent,
  isZero,
  type Money,
  type Part,
  toDecimal,
} from '../domain/amount'
import { dollarsTo, hundredCoins, storeFeeOf } from '../domain/in-force'
import type { Source } from '../domain/rate-set'
import { sharesMoney } from '../domain/rates'
import { hasTypedPayout } from '../domain/typed-payout'
import type { Calculation } from '../state/calculation'
import { modelName } from './model-name'
import { packsInForce, priceText } from './packs-text'
import type { Words } from './words'

/** A rate of the sum, in words and for machines, with its sources. */
export type RateInUse = {
  readonly name:
    | 'price'
    | 'tax'
    | 'storeFee'
    | 'agency'
    | 'payoutFee'
    | 'payoutFixed'
    | 'aside'
    | 'fx'
    | 'minimum'
    | 'model'
  readonly label: string
  readonly text: string
  /** An unrounded decimal; of the payout model its id. */
  readonly value: string
  readonly unit: string
  /** Typed by the visitor. */
  readonly own: boolean
  /** Whether an amount of the receipt follows from it. */
  readonly inSum: boolean
  /** The most telling first; none of a number of the visitor’s own. */
  readonly sources: readonly Source[]
}

type Sourced = Pick<RateInUse, 'name' | 'own'> & {
  readonly ids: readonly string[]
  readonly inSum?: boolean
}
type Valued = Sourced & Pick<RateInUse, 'text' | 'value' | 'unit'>

/** The rates of the sum; deductions only where they are above zero. */
export function ratesInUse(calculation: Calculation, words: Words): RateInUse[] {
  const { scenario, inForce, rates } = calculation
  const payout = {
    name: 'model',
    own: inForce.model.id === 'custom' || hasTypedPayout(scenario, rates.payout),
    ids: inForce.model.sources,
    text: modelName(calculation, words),
    value: inForce.model.id,
    unit: '',
  } as const
  return [...ratesOf(calculation, words), payout].map(({ ids, ...rate }) => ({
    inSum: true,
    ...rate,
    label: words.texts.formatMessage({
      id: rate.name === 'tax' ? `tax.${inForce.region.taxName}` : `sources.${rate.name}`,
    }),
    sources: rate.own ? [] : sourcesOf(ids),
  }))
}

function ratesOf(calculation: Calculation, words: Words): Valued[] {
  const { scenario, inForce, rates, rateSet } = calculation
  const { region, buy, priceList, currency, minimum } = inForce
  const packs = packsInForce(calculation)
  const price = packs?.price ?? convert(hundredCoins, rates.coinPrice)
  const isConverted = scenario.price === undefined && priceList.currency !== currency
  const isPaidInDollars = !sharesMoney(rates.payout) || !isZero(rates.payoutFixed)
  const decimal = (amount: Amount) => toDecimal(amount, 15)
  const part = (rate: Sourced, amount: Part): Valued => ({
    ...rate,
    text: words.percent(amount),
    value: decimal(inPercent(amount)),
    unit: '%',
  })
  const dollars = (rate: Sourced, amount: Dollars): Valued => ({
    ...rate,
    text: words.dollarsExactly(amount),
    value: decimal(amount),
    unit: 'USD',
  })
  const unit = (name: 'fx' | 'price', of: string) =>
    words.texts.formatMessage({ id: `rates.unit.${name}` }, { currency: of })
  const deduction = (name: 'agency' | 'payoutFee' | 'aside') =>
    !isZero(rates[name]) && part({ name, own: true, ids: [] }, rates[name])

  const exchange = (of: string, typed: Money | undefined, inSum = true): Valued | false => {
    const { to } = dollarsTo(of, typed, rateSet)
    return (
      of !== 'USD' && {
        name: 'fx',
        own: typed !== undefined,
        inSum,
        ids: [rateSet.exchange.source],
        text: words.rateMoney(to, of),
        value: decimal(to),
        unit: unit('fx', of),
      }
    )
  }

  const all: (Valued | false)[] = [
    {
      name: 'price',
      own: scenario.price !== undefined,
      ids: inForce.priceSources,
      text: priceText(calculation, words),
      value: decimal(price),
      unit: packs
        ? words.texts.formatMessage(
            { id: 'rates.unit.packs' },
            { currency, coins: words.coins(packs.coins) },
          )
        : unit('price', currency),
    },
    part({ name: 'tax', own: scenario.tax !== undefined, ids: region.tax.sources }, rates.tax),
    part(
      {
        name: 'storeFee',
        own: scenario.storeFee !== undefined,
        ids: storeFeeOf(region, buy, rateSet).sources,
      },
      rates.storeFee,
    ),
    deduction('agency'),
    deduction('payoutFee'),
    !isZero(rates.payoutFixed) &&
      dollars({ name: 'payoutFixed', own: true, ids: [] }, rates.payoutFixed),
    deduction('aside'),
    isConverted && exchange(priceList.currency, undefined),
    exchange(currency, scenario.fx, isConverted || isPaidInDollars),
    dollars(
      {
        name: 'minimum',
        own: scenario.minimum !== undefined,
        ids: rateSet.minimum.sources,
        inSum: false,
      },
      minimum.typical,
    ),
  ]
  return all.filter((rate) => rate !== false)
}
