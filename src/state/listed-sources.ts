import { evidenceOf } from '../data/evidence-sources'
import { followedPayments } from '../data/followed-payments'
import { measurements } from '../data/measurements'
import { otherPlatforms } from '../data/other-platforms'
import { mostADay, payoutDays } from '../data/payout-times'
import { newestRateSet, rateSets } from '../data/rate-sets'
import { roseClaims } from '../data/rose-claims'
import type { Source } from '../domain/rate-set'
import { type SourceUse, sourcedRates, usesOfSources } from '../domain/source-uses'
import { isMeasured } from './checks'

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
export type UseKind = RateUse | 'payout' | 'claim' | 'platform' | 'payoutTime' | 'olderRates'

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
  payout: 'claim',
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

/** Every source of the newest rates, and after them those of claims, of other platforms and of older rates. */
export function listedSources(): readonly ListedSource[] {
  const newest = sourcedRates(newestRateSet)
  const named = new Set(newest.flatMap(({ sources }) => sources))
  const uses = usesOfSources<UseKind>([
    ...newest.map((rate) =>
      rate.kind === 'model' ? { ...rate, sources: supporting(rate.of, rate.sources) } : rate,
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
    ...rateSets.flatMap((set) =>
      sourcedRates(set).map(({ sources }) => ({
        kind: 'olderRates' as const,
        of: set.id,
        sources: sources.filter((source) => !named.has(source)),
      })),
    ),
  ])
  return [...uses].flatMap(([id, its]) => {
    const [source] = evidenceOf([id])
    const [first] = its
    return source && first ? [{ source, group: groupOf[first.kind], uses: its }] : []
  })
}

const measured = new Set(measurements.flatMap(({ sources }) => sources))

/** A payout model names the payouts that contradict it, too; it rests on those only that it fits. */
function supporting(id: string, sources: readonly string[]): readonly string[] {
  const model = newestRateSet.models.find((one) => one.id === id)
  return model && isMeasured(model) ? sources : sources.filter((source) => !measured.has(source))
}

/** A payment that was followed is one of those that were measured. */
const payouts = [
  ...measurements.map(({ id, sources }) => ({ kind: 'payout' as const, of: id, sources })),
  ...followedPayments.map(({ page, sources }) => ({ kind: 'payout' as const, of: page, sources })),
]

/** Of the payout model that is a claim; the model speaks for the claim. */
const modelSources = (claim: string): readonly string[] =>
  newestRateSet.models.find(({ id }) => id === claim)?.sources ?? []
