import type { RateSet } from './rate-set'
import type { Buy } from './rates'

/** A kind of rate. Rough prices and the bounds of custom amounts are part of no answer’s usual figure. */
type RateKind =
  | 'price'
  | 'roughPrice'
  | 'custom'
  | 'tax'
  | 'storeFee'
  | 'model'
  | 'agency'
  | 'payoutFee'
  | 'aside'
  | 'minimum'
  | 'exchange'

/** Something that names its sources. */
type Sourced<Kind extends string> = {
  readonly kind: Kind
  /** Where coins are bought, if that makes a difference. */
  readonly buy?: Buy
  /** Its region (`*` for all that have no rate of their own), its payout model, or another name. */
  readonly of: string
  readonly sources: readonly string[]
}

/** Whatever rests on a source and is of one kind. */
export type SourceUse<Kind extends string> = {
  readonly kind: Kind
  readonly buy: Buy | undefined
  /** Regions, payout models or other names, each once, in the order of the rate set. */
  readonly of: readonly string[]
  /** Whether nothing of that kind does without the source. */
  readonly isAll: boolean
}

/** Each rate of a set with its sources, in the order of the money path. */
export function sourcedRates(set: RateSet): readonly Sourced<RateKind>[] {
  const { regions, priceLists, roughPrices = [], storeFees, models, deductions } = set
  const shops = ['app', 'web'] as const
  return [
    ...shops.flatMap((shop) =>
      priceLists
        .filter(({ buy }) => buy === shop)
        .map(({ buy, region, sources }) => ({ kind: 'price' as const, buy, of: region, sources })),
    ),
    ...roughPrices.flatMap((rough) =>
      rough.regions.map((of) => ({ ...rough, kind: 'roughPrice' as const, of })),
    ),
    ...priceLists.flatMap(({ buy, region, custom }) =>
      custom ? [{ kind: 'custom' as const, buy, of: region, sources: custom.sources }] : [],
    ),
    ...regions.map(({ id, tax }) => ({ kind: 'tax' as const, of: id, sources: tax.sources })),
    ...shops.flatMap((buy) =>
      Object.entries(storeFees[buy]).map(([of, { sources }]) => ({
        kind: 'storeFee' as const,
        buy,
        of,
        sources,
      })),
    ),
    ...models.map(({ id, sources }) => ({ kind: 'model' as const, of: id, sources })),
    ...(['agency', 'payoutFee', 'aside'] as const).map((kind) => ({
      kind,
      of: '',
      sources: deductions[kind],
    })),
    { kind: 'minimum', of: '', sources: set.minimum.sources },
    { kind: 'exchange', of: '', sources: [set.exchange.source] },
  ]
}

/**
 * What rests on each source.
 *
 * @returns By the source’s id, in the order in which they are named first; one entry for each kind and way to buy.
 */
export function usesOfSources<Kind extends string>(
  all: readonly Sourced<Kind>[],
): ReadonlyMap<string, readonly SourceUse<Kind>[]> {
  const kinds = new Map<string, Sourced<Kind>[]>()
  for (const one of all) {
    const name = `${one.kind} ${one.buy}`
    const before = kinds.get(name)
    if (before) before.push(one)
    else kinds.set(name, [one])
  }
  const ids = new Set(all.flatMap(({ sources }) => sources))
  return new Map([...ids].map((id) => [id, [...kinds.values()].flatMap((kind) => useOf(id, kind))]))
}

/** None where nothing of the kind names the source. */
function useOf<Kind extends string>(
  id: string,
  ofKind: readonly Sourced<Kind>[],
): readonly SourceUse<Kind>[] {
  const resting = ofKind.filter(({ sources }) => sources.includes(id))
  const [first] = resting
  if (!first) return []
  const { kind, buy } = first
  const of = [...new Set(resting.map((one) => one.of))]
  return [{ kind, buy, of, isAll: resting.length === ofKind.length }]
}
