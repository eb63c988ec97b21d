import { rose } from '../data/gifts'
import {
  type Amount,
  type Coins,
  convert,
  type Diamonds,
  equal,
  exact,
  isZero,
} from '../domain/amount'
import type { Gift } from '../domain/gift'
import { defaultBuy, dollarsTo, type InForce, ratesInForce } from '../domain/in-force'
import type { Known } from '../domain/known'
import type { RateSet } from '../domain/rate-set'
import type { Payout, Ranged } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { rateSetOf } from './calculation'

const hundred: Known = { field: 'gifts', amount: exact('100') }
export const oneGift: Known = { field: 'gifts', amount: exact('1') }

/** How many are sent until somebody says how many: 100 Roses, and one of every other gift. */
const startOf = (gift: Gift): Known => (gift === rose ? hundred : oneGift)

/** What the front page opens with: 100 Roses, and the newest rates. */
export const defaultScenario: Scenario = { gift: rose, known: startOf(rose) }

/**
 * What is known after another gift was put in: a number that somebody typed, or where that gift starts.
 * A link can't tell the two apart where they are equal: opened again, a typed 100 Roses are a start.
 */
export const knownWith = (gift: Gift, { gift: before, known }: Scenario): Known =>
  known === startOf(before) ? startOf(gift) : known

/**
 * The same calculation in its shortest form: without choices that the rate set makes anyway, and
 * without numbers that have no part in it. Equal calculations become equal scenarios.
 */
export function withoutDefaults(scenario: Scenario): Scenario {
  const set = rateSetOf(scenario)
  const { region, currency, buy, model } = ratesInForce(scenario, set)
  const defaults = ratesInForce(
    { ...defaultScenario, region: region.id, currency, buy, model: model.id },
    set,
  )
  return present({
    ...scenario,
    region: unless(region === set.regions[0], region.id),
    buy: unless(scenario.buy === defaultBuy(region, set), scenario.buy),
    currency: unless(currency === region.currency, scenario.currency),
    model: unless(model === set.models[0], scenario.model),
    ...ratesBeside(defaults, scenario, set),
    ...deductionsAboveZero(scenario),
  })
}

/** Whether the model counts in diamonds or shares money: the other's numbers mean nothing to it. */
export const paysBy = (payout: Ranged<Payout>): Payout['kind'] => payout.typical.kind

const oneCoin = exact<Coins>('1')

/** The rates that differ from those that would be in force without them. */
function ratesBeside({ rates, currency, model, minimum }: InForce, s: Scenario, set: RateSet) {
  const { payout } = rates
  const pays = paysBy(payout)
  const tableRate = currency === 'USD' ? s.fx : dollarsTo(currency, undefined, set).to
  return {
    fx: differing(s.fx, tableRate),
    tax: differing(s.tax, rates.tax),
    taxMode: unless(s.taxMode === rates.taxMode, s.taxMode),
    storeFee: differing(s.storeFee, settledOn(rates.storeFee)),
    perCoin: differing(s.perCoin, convert<Coins, Diamonds>(oneCoin, model.perCoin)),
    value: unless(pays !== 'diamond', differing(s.value, perDiamond(payout))),
    share: unless(pays !== 'share', differing(s.share, settledShare(payout))),
    minimum: differing(s.minimum, settledOn(minimum)),
  }
}

const deductionsAboveZero = ({ agency, payoutFee, payoutFixed, aside }: Scenario) => ({
  agency: aboveZero(agency),
  payoutFee: aboveZero(payoutFee),
  payoutFixed: aboveZero(payoutFixed),
  aside: aboveZero(aside),
})

const unless = <T>(needless: boolean, value: T | undefined) => (needless ? undefined : value)

const aboveZero = <A extends Amount>(amount: A | undefined) =>
  amount && !isZero(amount) ? amount : undefined

/** The typed number, unless it is just what would apply anyway. */
const differing = <A extends Amount>(typed: A | undefined, otherwise: A | undefined) =>
  typed && otherwise && equal(typed, otherwise) ? undefined : typed

const settledOn = <T>({ low, high }: Ranged<T>) => (low === high ? low : undefined)

/** US$ of one diamond, where the sources leave nothing open. */
function perDiamond(payout: Ranged<Payout>) {
  const only = settledOn(payout)
  return only?.kind === 'diamond' ? convert(exact('1'), only.value) : undefined
}

function settledShare(payout: Ranged<Payout>) {
  const only = settledOn(payout)
  return only?.kind === 'share' ? only.share : undefined
}

/** Without the keys that hold nothing. */
const present = (scenario: Scenario): Scenario =>
  Object.fromEntries(
    Object.entries(scenario).filter(([, value]) => value !== undefined),
  ) as unknown as Scenario
