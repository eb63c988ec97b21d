import {
  type Amount,
  type Coins,
  convert,
  type Dollars,
  exact,
  inPercent,
  isZero,
  type Part,
  toDecimal,
} from '../domain/amount'
import { storeFeeOf } from '../domain/in-force'
import type { Source } from '../domain/rate-set'
import type { Scenario } from '../domain/scenario'
import type { Calculation } from '../state/calculation'
import { sourcesOf } from './SourceNote'
import { useTexts } from './texts'
import { useModelName } from './useSentence'
import { useWords, type Words } from './words'

/** A rate of the sum, in words and for machines, and where it is from. */
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
  /** The most telling first; none of a number of the visitor’s own. */
  readonly sources: readonly Source[]
}

type Sourced = Pick<RateInUse, 'name' | 'own'> & { readonly ids: readonly string[] }
type Valued = Sourced & Pick<RateInUse, 'text' | 'value' | 'unit'>

/** The rates of the sum, the deductions only where there are any. */
export function useRatesInUse(calculation: Calculation): RateInUse[] {
  const { formatMessage } = useTexts()
  const words = useWords()
  const model = useModelName(calculation)
  const { scenario, inForce } = calculation
  const payout = {
    name: 'model',
    own: isOwnModel(scenario),
    ids: inForce.model.sources,
    text: model,
    value: inForce.model.id,
    unit: '',
  } as const
  return [...ratesOf(calculation, words), payout].map(({ ids, ...rate }) => ({
    ...rate,
    label: formatMessage({ id: `sources.${rate.name}` }),
    sources: rate.own ? [] : sourcesOf(ids),
  }))
}

const hundredCoins = exact<Coins>('100')

function ratesOf({ scenario, inForce, rates, rateSet }: Calculation, words: Words): Valued[] {
  const { region, buy, priceList, currency, minimum } = inForce
  const price = convert(hundredCoins, rates.coinPrice)
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
  const deduction = (name: 'agency' | 'payoutFee' | 'aside') =>
    !isZero(rates[name]) && part({ name, own: true, ids: [] }, rates[name])

  const all: (Valued | false)[] = [
    {
      name: 'price',
      own: scenario.price !== undefined,
      ids: priceList.sources,
      text: words.hundred(price, currency),
      value: decimal(price),
      unit: `${currency} for 100 coins`,
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
    currency !== 'USD' && {
      name: 'fx',
      own: scenario.fx !== undefined,
      ids: [rateSet.exchange.source],
      text: words.exactMoney(rates.fx.to, currency),
      value: decimal(rates.fx.to),
      unit: `${currency} for 1 USD`,
    },
    dollars(
      { name: 'minimum', own: scenario.minimum !== undefined, ids: rateSet.minimum.sources },
      minimum.typical,
    ),
  ]
  return all.filter((rate) => rate !== false)
}

const isOwnModel = ({ model, perCoin, value, share }: Scenario) =>
  model === 'custom' || [perCoin, value, share].some((number) => number !== undefined)
