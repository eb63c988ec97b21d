import type { Source } from '../domain/rate-set'
import { claimSources } from './claim-sources'
import { payoutTimeSources } from './payout-times'
import { platformSources } from './platform-sources'
import { sources, sourcesOf } from './sources'

const known: Readonly<Record<string, Source>> = {
  ...sources,
  ...Object.fromEntries(
    [...claimSources, ...platformSources, ...payoutTimeSources].map((source) => [
      source.id,
      source,
    ]),
  ),
}

/** The sources of these ids, in the same order: of rates, of claims and of other platforms. */
export const evidenceOf = (ids: readonly string[]): readonly Source[] => sourcesOf(ids, known)
