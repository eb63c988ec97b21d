import { describe, expect, it } from 'vitest'
import { creatorRangeText, rangeSentence } from '../../src/wording/range-sentence'
import { calculationOf } from './calculation-of'

const range = (query: string) => creatorRangeText(...calculationOf(query))
const sentence = (query: string) => rangeSentence(...calculationOf(query))

describe('the range of what the creator gets', () => {
  it.each([
    ['', 'between $0.20 and $0.53: sources disagree'],
    ['n=1', 'between 0.20¢ and 0.53¢: sources disagree'],
    ['gift=lion&n=1', 'between $60 and $159: sources disagree'],
    ['gift=lion&n=100', 'between $6,000 and $15,900: sources disagree'],
    ['gift=coins-15&n=3', 'between 9.0¢ and 23.9¢: sources disagree'],
  ])('of “%s” says in words what it is: %s', (query, text) => {
    expect(range(query)).toBe(text)
  })

  it.each([
    ['nothing is left open', 'price=1.5&store=0&usd=0.005'],
    ['rates contradict each other', 'usd=0.05'],
    ['nothing is sent', 'n=0'],
    ['the target can’t be reached', 'get=1&aside=100'],
    ['the creator’s amount was typed', 'get=50'],
  ])('is nothing where %s', (_, query) => {
    expect(range(query)).toBeNull()
  })
})

describe('the range as a sentence', () => {
  it('is of the creator’s amount', () => {
    expect(sentence('')).toBe('The creator gets between $0.20 and $0.53: sources disagree.')
  })

  it('is of the cost where the creator’s amount was typed', () => {
    expect(sentence('get=50')).toMatch(/^The cost is between \$\d+ and \$\d+: sources disagree\.$/)
  })

  it('is nothing where there is no range', () => {
    expect(sentence('get=1&aside=100')).toBeNull()
  })
})
