import { evidenceOf } from '../../data/evidence-sources'
import { inPercent, type Part, toDecimal } from '../../domain/amount'

/** A share in per cent, as files have numbers. */
export const plainPercent = (part: Part): string => toDecimal(inPercent(part), 15)

const eachOf = (texts: readonly (string | null)[]) => texts.map((text) => text ?? '–').join('; ')

/** Who says it, when, and where: the last three cells of a row, each with as many entries. */
export function sourceCells(
  ids: readonly string[],
): readonly [who: string, dates: string, addresses: string] {
  const found = evidenceOf(ids)
  return [
    eachOf(found.map(({ who }) => who)),
    eachOf(found.map(({ asOf }) => asOf)),
    eachOf(found.map(({ url }) => url)),
  ]
}
