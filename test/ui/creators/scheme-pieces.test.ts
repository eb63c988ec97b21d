import { expect, it } from 'vitest'
import { newestRateSet } from '../../../src/data/rate-sets'
import { percent } from '../../../src/domain/amount'
import type { Missions, Scheme } from '../../../src/domain/missions'
import { piecesOf } from '../../../src/ui/creators/scheme-pieces'

const scheme = newestRateSet.models.find(({ id }) => id === 'scaled-us')?.scheme as Scheme

/** Each piece with its ends in points of 53. */
const pieces = (missions: Missions) =>
  piecesOf(missions, scheme).map(({ of, from, to }) => [
    of,
    ...[from, to].map((at) => Math.round(at * 530) / 10),
  ])

it('stands end to end, and leaves out what adds nothing', () => {
  expect(pieces({ followers: '1', team: '1' })).toEqual([
    ['length', 0, 38],
    ['followers', 38, 40],
    ['weekly', 40, 48],
    ['team', 48, 49],
  ])
})

it('ends with what violations take, from the last piece on', () => {
  expect(pieces({ violations: percent('10') })).toEqual([
    ['length', 0, 36],
    ['violations', 36, 46],
  ])
})

it('has what is open after what is sure, never below nothing', () => {
  expect(pieces({ length: '5to25' })).toEqual([
    ['length', 0, 20],
    ['weekly', 20, 28],
    ['open', 28, 46],
  ])
  expect(pieces({ length: '5to25', weekly: '0', violations: percent('20') })).toEqual([
    ['open', 0, 18],
    ['violations', 18, 38],
  ])
})
