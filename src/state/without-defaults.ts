import { newestKnown } from '../data/known-rate-sets'
import {
  type Amount,
  type Coins,
  convert,
  type Diamonds,
  equal,
  exact,
  isZero,
} from '../domain/amount'
import {
  choicesInForce,
  defaultBuy,
  dollarsTo,
  type InForce,
  ratesInForce,
} from '../domain/in-force'
import type { Missions } from '../domain/missions'
import { planThatDiffers } from '../domain/plan'
import type { RateSet } from '../domain/rate-set'
import type { Payout, Ranged } from '../domain/rates'
import type { Scenario } from '../domain/scenario'
import { memoFor } from '../lib/memo'
import { rateSetOf } from './calculation'
import { defaultScenario } from './defaults'

/**
 * The same calculation in its shortest form: without choices that equal the rate set's defaults, and
 * without unused numbers. Equal calculations become equal scenarios.
 *
 * Kept for each scenario: all links of a page ask for it. Slowed down 4 times, that took 90 ms of the start, and takes 26 to 68.
 */
export const withoutDefaults = memoFor((scenario: Scenario): Scenario => {
  const set = rateSetOf(scenario)
  const { region, currency, buy, model } = choicesInForce(scenario, set)
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
    packs: unless(scenario.price !== undefined, scenario.packs),
    ...ratesThatDiffer(defaults, scenario, set),
    ...deductionsAboveZero(scenario),
    plan: planThatDiffers(scenario.plan, scenario.gift),
  })
})

/** Whether the model pays by the diamond or shares money: it ignores the other kind's numbers. */
export const payoutKind = (payout: Ranged<Payout>): Payout['kind'] => payout.typical.kind

const oneCoin = exact<Coins>('1')

/** The rates that differ from the defaults. */
function ratesThatDiffer({ rates, currency, model, minimum }: InForce, s: Scenario, set: RateSet) {
  const { payout } = rates
  const pays = payoutKind(payout)
  const tableRate = currency === 'USD' ? s.fx : dollarsTo(currency, undefined, set).to
  return {
    fx: differing(s.fx, tableRate),
    tax: differing(s.tax, rates.tax),
    taxMode: unless(s.taxMode === rates.taxMode, s.taxMode),
    storeFee: differing(s.storeFee, settledOn(rates.storeFee)),
    perCoin: differing(s.perCoin, convert<Coins, Diamonds>(oneCoin, model.perCoin)),
    value: unless(pays !== 'diamond', differing(s.value, perDiamond(payout))),
    share: unless(pays !== 'share', differing(s.share, settledShare(payout))),
    scaled: missionsThatDiffer(s, set),
    minimum: differing(s.minimum, settledOn(minimum)),
  }
}

/**
 * Missions are what a creator does, whichever model is chosen: the page for creators says what they would pay. Rates from
 * before the scheme are held against the newest.
 */
function missionsThatDiffer({ scaled }: Scenario, { models }: RateSet) {
  const { scheme } = [...models, ...newestKnown().models].find((model) => model.scheme) ?? {}
  if (!scaled || !scheme) return undefined
  const { violations, ...answers } = scaled
  const differ = Object.entries({
    ...answers,
    violations: differing(violations, scheme.usual.violations),
  }).filter(([name, answer]) => answer && answer !== scheme.usual[name as keyof Missions])
  return differ.length === 0 ? undefined : (Object.fromEntries(differ) as Missions)
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

/** The typed number, unless it equals the default. */
const differing = <A extends Amount>(typed: A | undefined, otherwise: A | undefined) =>
  typed && otherwise && equal(typed, otherwise) ? undefined : typed

const settledOn = <T>({ low, high }: Ranged<T>) => (low === high ? low : undefined)

/** US$ of one diamond, if the sources agree on one number. */
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
