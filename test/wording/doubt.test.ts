import { expect, it } from 'vitest'
import { doubtOf } from '../../src/wording/doubt'
import { calculationOf } from './calculation-of'

const doubt = (query: string) => {
  const found = doubtOf(...calculationOf(query))
  if (!found) throw new Error(`no line for ?${query}`)
  return found
}

it('the line goes from the least to the most that a payout model pays, with the chosen one between', () => {
  const { least, most, chosen, models, title } = doubt('')
  expect([least, chosen.text, most]).toEqual(['0.25¢', '$0.50', '$0.76'])
  expect(title).toBe('What 7 payout models say')
  // The chosen one has its own dot.
  expect(models.map(({ id }) => id)).toEqual([
    'roses200',
    'half-diamond',
    'keeps70',
    'scaled-us',
    'net50',
    'keeps50',
  ])
  expect(models.map(({ at }) => at)).toEqual(models.map(({ at }) => at).toSorted((a, b) => a - b))
  expect(models.at(-1)?.at).toBe(1)
  expect(chosen.at).toBeCloseTo(0.5 / 0.7566, 3)
})

it('the band is the range of the creator’s amount at the chosen model', () => {
  const { band, chosen } = doubt('')
  expect(band?.from).toBeCloseTo(0.2 / 0.7566, 2)
  expect(band?.to).toBeGreaterThan(chosen.at)
})

it('says that it is before deductions, and leaves their range out', () => {
  const { title, band, chosen } = doubt('agency=50')
  expect(title).toBe('What 7 payout models say, before agency, fees and tax')
  expect(band).toBeNull()
  expect(chosen.text).toBe('$0.50')
})

it('the visitor’s own model is one of them only where it is chosen', () => {
  expect(doubt('model=custom').title).toBe('What 8 payout models say')
})

it.each(['n=0', 'get=1&aside=100'])('there is no line where nothing is paid: %s', (query) => {
  expect(doubtOf(...calculationOf(query))).toBeNull()
})
