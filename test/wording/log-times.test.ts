import { describe, expect, it } from 'vitest'
import { textsIn } from '../../src/language/write-text'
import { timesOf } from '../../src/wording/log-times'
import { wordsIn } from '../../src/wording/words'

const words = wordsIn('en-GB', textsIn('en'))
const minute = 60_000

/** As the clock of this machine has it, whatever its time zone. */
const at = (hour: number, minutes: number) => new Date(2026, 10, 20, hour, minutes).getTime()

describe('times below a chart', () => {
  const ticks = (from: number, minutes: number) =>
    timesOf(from, from + (minutes - 1) * minute, words).ticks(minutes)

  it('are round times on the visitor’s clock', () => {
    expect(ticks(at(20, 3), 112)).toEqual(
      [17, 37, 57, 77, 97].map((after, index) => ({
        at: after,
        text: ['20:20', '20:40', '21:00', '21:20', '21:40'][index],
      })),
    )
  })

  it('are days in a log of several days', () => {
    expect(ticks(at(20, 0), 3 * 1_440).map(({ text }) => text)).toEqual([
      '21 Nov',
      '12:00',
      '22 Nov',
      '12:00',
      '23 Nov',
      '12:00',
    ])
  })

  it.each([1, 2, 59, 600, 1_441, 40_000, 525_600, 2_000_000])(
    'are few for %i minutes',
    (length) => {
      const found = ticks(at(23, 59), length)
      expect(found.length).toBeLessThanOrEqual(7)
      for (const tick of found) expect(tick.at).toBeLessThan(length)
    },
  )
})
