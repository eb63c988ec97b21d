import { knownRateSets, newestKnown } from '../data/known-rate-sets'
import { percent } from '../domain/amount'
import { choicesInForce } from '../domain/in-force'
import { limits } from '../domain/limits'
import type { Missions } from '../domain/missions'
import type { RateSet } from '../domain/rate-set'
import type { Paid, Plan, Scenario } from '../domain/scenario'
import { rateSetOf } from './calculation'
import { flag, named, namedApart, percentage } from './choice-codecs'
import { addChoosing, type ChoiceKey, type Choices, choice, ratesKey } from './choosing'
import { decimal, oneOf } from './codecs'
import { payoutKind, withoutDefaults } from './without-defaults'

const currencies = () => Object.keys(newestKnown().exchange.perDollar)
const idsOf = (of: (set: RateSet) => readonly { readonly id: string }[]) => () =>
  knownRateSets().flatMap((set) => of(set).map(({ id }) => id))

/** Every other key of the calculation, in the order in which links are written. */
export const choiceKeys: readonly ChoiceKey[] = [
  ratesKey,
  choice('region', 'region', oneOf(idsOf(({ regions }) => regions))),
  choice('buy', 'buy', oneOf(['app', 'web'])),
  choice('cur', 'currency', oneOf(currencies)),
  choice('packs', 'packs', flag),
  choice('price', 'price', decimal(limits.price, ['aboveZero'])),
  choice('fx', 'fx', decimal(limits.price, ['aboveZero'])),
  choice('tax', 'tax', percentage(limits.part)),
  choice('taxmode', 'taxMode', oneOf(['included', 'added'])),
  choice('store', 'storeFee', percentage(limits.part)),
  choice('model', 'model', oneOf(idsOf(({ models }) => models))),
  choice('dpc', 'perCoin', decimal(limits.rate)),
  choice('usd', 'value', decimal(limits.rate)),
  choice('share', 'share', percentage(limits.part)),
  choice(
    'scaled',
    'scaled',
    named<Missions>({
      length: oneOf(['under5', '5to25', 'over25']),
      weekly: oneOf(['0', '1', '2']),
      followers: oneOf(['0', '1']),
      team: oneOf(['0', '1', '2']),
      league: oneOf(['0', '1', '2', '3']),
      violations: percentage(percent('20')),
    }),
  ),
  choice('agency', 'agency', percentage(limits.part)),
  choice('fee', 'payoutFee', percentage(limits.part)),
  choice('fixed', 'payoutFixed', decimal(limits.price)),
  choice('aside', 'aside', percentage(limits.part)),
  choice('min', 'minimum', decimal(limits.price)),
  choice(
    'plan',
    'plan',
    namedApart<Plan>({
      permin: decimal(limits.gifts),
      mins: decimal(limits.minutes),
      lives: decimal(limits.lives),
    }),
  ),
  choice(
    'paid',
    'paid',
    named<Paid>({ diamonds: decimal(limits.amount), usd: decimal(limits.amount) }),
  ),
]

/** A choice that the chosen price, model, currency or rate set has no use for. */
function isUnused(name: keyof Choices, scenario: Scenario): boolean {
  const set = rateSetOf(scenario)
  const { currency, model } = choicesInForce(scenario, set)
  switch (name) {
    case 'value':
      return payoutKind(model.payout) !== 'diamond'
    case 'share':
      return payoutKind(model.payout) !== 'share'
    case 'model':
      return set.models.every(({ id }) => id !== scenario.model)
    case 'fx':
      return currency === 'USD'
    case 'packs':
      return scenario.price !== undefined
    case 'region':
      return set.regions.every(({ id }) => id !== scenario.region)
    default:
      return false
  }
}

addChoosing({ keys: choiceKeys, isUnused, withoutDefaults })
