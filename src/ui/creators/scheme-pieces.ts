import { type Part, partOfWhole, toNumber } from '../../domain/amount'
import {
  type AddingMission,
  addedBy,
  addedByAll,
  addingMissions,
  endsOf,
  type Missions,
  type Scheme,
  shareFor,
} from '../../domain/missions'

/** A piece of the bar, from 0 to 1 of the greatest share. */
export type Piece = {
  /** What a mission adds, what the sources leave open, or what violations take away. */
  readonly of: AddingMission | 'open' | 'violations'
  readonly from: number
  readonly to: number
}

/** Where a share stands on the bar. */
export const placeOf = (share: Part, scheme: Scheme): number =>
  toNumber(partOfWhole(share, endsOf(scheme).most))

/**
 * The bar of a share, piece by piece without gaps: what is sure of each mission, what the sources leave open, and what
 * violations take away from the end. Pieces of nothing are left out.
 */
export function piecesOf(missions: Missions, scheme: Scheme): readonly Piece[] {
  const { low, high } = shareFor(missions, scheme)
  const [sure, open] = [placeOf(low, scheme), placeOf(high, scheme)]
  const end = placeOf(addedByAll(missions, scheme).high, scheme)
  let from = 0
  const adding = addingMissions.map((name): Piece => {
    const start = from
    from += placeOf(addedBy(name, missions, scheme).low, scheme)
    return { of: name, from: Math.min(start, sure), to: Math.min(from, sure) }
  })
  const others: readonly Piece[] = [
    { of: 'open', from: sure, to: open },
    { of: 'violations', from: open, to: end },
  ]
  // Sums of fractions are only nearly equal here.
  return [...adding, ...others].filter((piece) => piece.to - piece.from > 1e-9)
}
