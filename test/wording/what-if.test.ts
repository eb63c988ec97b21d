import { describe, expect, it } from 'vitest'
import { exact } from '../../src/domain/amount'
import type { OpenRate } from '../../src/domain/open-rate'
import { whatIfTexts } from '../../src/language/groups/what-if'
import { addTexts } from '../../src/language/load'
import { whatIf } from '../../src/state/what-if'
import { cellTexts, rateText, whatIfSentence } from '../../src/wording/what-if'
import { calculationOf } from './calculation-of'

addTexts(whatIfTexts)

function says(name: OpenRate, query: string) {
  const [calculation, words] = calculationOf(query)
  const asked = whatIf(name, calculation.scenario)?.asked ?? 'creator'
  return whatIfSentence(name, '…', calculation, asked, words)
}

describe('what follows from a rate, in a sentence', () => {
  it.each([
    ['value', '', 'At … per diamond, the creator gets about $0.50.'],
    ['value', 'get=50', 'At … per diamond, viewers pay about $151.'],
    ['price', '', 'At … for 100 coins, the viewer pays $1.51.'],
    ['storeFee', 'gift=lion&n=1', 'At …, TikTok keeps about $168.'],
    ['value', 'n=0', 'At … per diamond, no gifts are sent.'],
    ['value', 'dpc=0&get=5', 'At … per diamond, no number of gifts is enough.'],
    [
      'value',
      'usd=0.05',
      'At … per diamond, the rates can’t all be right: more would be paid out than comes in.',
    ],
  ] as const)('%s of “%s”: %s', (name, query, sentence) => {
    expect(says(name, query)).toBe(sentence)
  })
})

describe('a rate on its slider', () => {
  it.each([
    ['price', '1.451', 3, 'USD', '$1.451'],
    ['price', '1.5132475397', 3, 'USD', '$1.5132'],
    ['price', '1.5', 3, 'USD', '$1.50'],
    ['price', '42418.1818', 0, 'VND', '₫42,418'],
    ['storeFee', '0.245', 3, 'USD', '24.5%'],
    ['storeFee', '0.0000001', 3, 'USD', '0.00001%'],
    ['value', '0.00205', 5, 'EUR', '$0.00205'],
  ] as const)('%s of %s (%i places, %s) is %s', (name, rate, places, currency, text) => {
    expect(rateText(name, exact(rate), places, currency, calculationOf('')[1])).toBe(text)
  })
})

describe('what follows from the rates of sources', () => {
  const cells = (name: OpenRate, query: string) => {
    const [{ scenario }, words] = calculationOf(query)
    const found = whatIf(name, scenario)
    return found?.sourced.map((at) => Object.values(cellTexts(at, found.asked, words)))
  }

  it('is an amount with the range that other rates leave open', () => {
    expect(cells('storeFee', '')).toEqual([
      ['$0.71', '$0.63 – $1.02'],
      ['$0.56', '$0.49 – $0.87'],
    ])
    expect(cells('value', '')).toEqual([
      ['$0.20', null],
      ['$0.50', null],
      ['$0.53', null],
    ])
  })

  it('is the reason where there is none', () => {
    expect(cells('value', 'price=0.75')?.at(-1)).toEqual(['can’t be right', null])
    expect(cells('value', 'dpc=0&get=5')?.at(-1)).toEqual(['can’t be reached', null])
  })
})
