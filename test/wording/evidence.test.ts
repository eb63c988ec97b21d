import { describe, expect, it } from 'vitest'
import { type Measurement, measurements } from '../../src/data/measurements'
import { evidenceTexts } from '../../src/language/groups/evidence'
import { addTexts } from '../../src/language/load'
import { bandText } from '../../src/wording/evidence'
import { calculationOf } from './calculation-of'

addTexts(evidenceTexts)

const [, words] = calculationOf('')
const measured = (...ids: readonly Measurement['id'][]) =>
  measurements.filter(({ id }) => ids.includes(id))

describe('the note on the measured band', () => {
  it('says that both ends are one test at assumed prices, and how far reported amounts go', () => {
    // 33 ÷ 7,494 and 155 ÷ 29,999.
    expect(bandText(words)).toBe(
      'Both ends of the measured range come from the Australian test at assumed US web and US app prices. The payouts that were reported as amounts span only 0.44¢ to 0.52¢.',
    )
  })

  it('names both ends where they come from two payouts', () => {
    expect(bandText(words, measured('bbc-2022', 'lion', 'diamonds'))).toBe(
      'The measured range goes from the BBC’s test at assumed US app prices to the Lion.',
    )
  })

  it('names the prices at which a share is read', () => {
    const [test] = measured('abc-2024')
    if (!test) throw new Error('no Australian test')
    const british = { ...test, readings: [{ ...test.readings[0], region: 'gb' }] as const }
    // 40% of 17.99 ÷ 1,321 in US dollars: 0.72¢.
    expect(bandText(words, [...measured('bbc-2022', 'lion'), british])).toBe(
      'The measured range goes from the BBC’s test at assumed US app prices to the Australian test at assumed United Kingdom app prices. The payouts that were reported as amounts span only 0.44¢ to 0.52¢.',
    )
  })
})
