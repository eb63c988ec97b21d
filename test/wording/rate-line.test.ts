import { expect, it } from 'vitest'
import { plainRateLine } from '../../src/wording/plain-rate-line'
import { rateLineText } from '../../src/wording/rate-line'
import { calculationOf } from './calculation-of'

it.each(['', 'gift=lion&n=3', 'pay=50', 'get=0', 'rates=2026-11', 'basket=rose:3,lion:1'])(
  'is the same in a card that has only the first rates: ?%s',
  (query) => {
    expect(plainRateLine(...calculationOf(query))).toBe(rateLineText(...calculationOf(query)))
  },
)
