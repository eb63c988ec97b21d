import { evidenceOf } from '../../data/evidence-sources'
import { inPercent, type Part, toDecimal } from '../../domain/amount'

/** A share in per cent, as files have numbers. */
export const plainPercent = (part: Part): string => toDecimal(inPercent(part), 15)

/** Who says it, and where: the last two cells of a row. */
export function sourceCells(ids: readonly string[]): readonly [who: string, addresses: string] {
  const found = evidenceOf(ids)
  return [found.map(({ who }) => who).join('; '), found.flatMap(({ url }) => url ?? []).join(' ')]
}
