import { evidenceOf } from '../data/evidence-sources'
import { followedPayments } from '../data/followed-payments'
import { type Measurement, measurements } from '../data/measurements'
import { otherPlatforms, sameEitherWay } from '../data/other-platforms'
import { mostADay, payoutDays } from '../data/payout-times'
import { newestRateSet, rateSets } from '../data/rate-sets'
import { roseClaims } from '../data/rose-claims'
import type { PayoutModel, RateSet, Source } from '../domain/rate-set'
import { type SourceUse, sourcedRates, usesOfSources } from '../domain/source-uses'
import { calculate } from './calculation'
import { contradicts } from './checks'

/** What sources are listed under: what rests on them first of all. */
export const sourceGroups = [
  'price',
  'tax',
  'storeFee',
  'model',
  'deductions',
  'minimum',
  'exchange',
  'claim',
  'platform',
  'olderRates',
] as const

type SourceGroup = (typeof sourceGroups)[number]

type RateUse = ReturnType<typeof sourcedRates>[number]['kind']

/** What can rest on a source: a rate, and beyond the rates what is claimed, measured or compared. */
export type UseKind =
  | RateUse
  | 'eitherWay'
  | 'payout'
  | 'payoutPrice'
  | 'claim'
  | 'platform'
  | 'payoutTime'
  | 'olderRates'

const groupOf: Readonly<Record<UseKind, SourceGroup>> = {
  price: 'price',
  roughPrice: 'price',
  custom: 'price',
  tax: 'tax',
  storeFee: 'storeFee',
  model: 'model',
  agency: 'deductions',
  payoutFee: 'deductions',
  aside: 'deductions',
  minimum: 'minimum',
  exchange: 'exchange',
  eitherWay: 'model',
  payout: 'claim',
  payoutPrice: 'price',
  claim: 'claim',
  platform: 'platform',
  payoutTime: 'minimum',
  olderRates: 'olderRates',
}

export type ListedSource = {
  readonly source: Source
  readonly group: SourceGroup
  readonly uses: readonly SourceUse<UseKind>[]
}

/** Every source of the newest rates, and after them those of older rates, of claims and of other platforms. */
export function listedSources(): readonly ListedSource[] {
  const newest = supportedRates(newestRateSet)
  const named = new Set(newest.flatMap(({ sources }) => sources))
  const uses = usesOfSources<UseKind>([
    ...newest,
    { kind: 'eitherWay', of: '', sources: sameEitherWay },
    ...rateSets.flatMap((set) =>
      supportedRates(set).map(({ sources }) => ({
        kind: 'olderRates' as const,
        of: set.id,
        sources: sources.filter((source) => !named.has(source)),
      })),
    ),
    ...payouts,
    ...roseClaims.map(({ id, sources }) => ({
      kind: 'claim' as const,
      of: id,
      sources: sources.filter((source) => !modelSources(id).includes(source)),
    })),
    ...otherPlatforms.map(({ id, sources }) => ({ kind: 'platform' as const, of: id, sources })),
    {
      kind: 'payoutTime' as const,
      of: '',
      sources: [...payoutDays.sources, ...mostADay.sources],
    },
  ])
  return [...uses].flatMap(([id, its]) => {
    const [source] = evidenceOf([id])
    const [first] = its
    return source && first ? [{ source, group: groupOf[first.kind], uses: its }] : []
  })
}

/** Each rate of a set with its sources. A payout model names what contradicts it, too; it doesn't rest on that. */
const supportedRates = (set: RateSet) =>
  sourcedRates(set).map((rate) => {
    const model = rate.kind === 'model' && set.models.find(({ id }) => id === rate.of)
    return model
      ? { ...rate, sources: rate.sources.filter((source) => !isAgainst(model, source)) }
      : rate
  })

/** A payout that was measured is compared with the model; any other source itself says which models it contradicts. */
const isAgainst = (model: PayoutModel, id: string): boolean =>
  measurements.some((one) => one.sources.includes(id) && contradicts(one, model)) ||
  evidenceOf([id]).some((source) => source.contradicts?.includes(model.id))

/** Of the prices at which a payout that speaks of coins is read, without those that its report names. */
const pricesOf = ({ readings, isOfDiamonds }: Measurement): readonly string[] =>
  isOfDiamonds
    ? []
    : readings
        .filter(({ price }) => price === undefined)
        .flatMap((scenario) => calculate(scenario).inForce.priceSources)

/** A payment that was followed is one of those that were measured. */
const payouts = [
  ...measurements.map(({ id, sources }) => ({ kind: 'payout' as const, of: id, sources })),
  ...measurements.map((one) => ({
    kind: 'payoutPrice' as const,
    of: one.id,
    sources: pricesOf(one),
  })),
  ...followedPayments.map(({ page, sources }) => ({ kind: 'payout' as const, of: page, sources })),
]

/** Of the payout model that is a claim; the model speaks for the claim. */
const modelSources = (claim: string): readonly string[] =>
  newestRateSet.models.find(({ id }) => id === claim)?.sources ?? []
