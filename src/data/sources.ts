import type { Source } from '../domain/rate-set'
import { articleSources } from './article-sources'
import { feeSources } from './fee-sources'
import { payoutSources } from './payout-sources'
import { priceSources } from './price-sources'

/** Every source of a rate, by its id; gifts have their own. */
export const sources: Readonly<Record<string, Source>> = Object.fromEntries(
  [...priceSources, ...feeSources, ...payoutSources, ...articleSources].map((source) => [
    source.id,
    source,
  ]),
)

/** The sources of these ids, in the same order, without those that are not known. */
export const sourcesOf = (
  ids: readonly string[],
  known: Readonly<Record<string, Source>> = sources,
): readonly Source[] => ids.flatMap((id) => known[id] ?? [])
