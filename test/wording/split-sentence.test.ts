import { describe, expect, it } from 'vitest'
import { splitSentence } from '../../src/wording/split-sentence'
import { calculationOf } from './calculation-of'

const split = (query: string, locale?: string) => splitSentence(...calculationOf(query, locale))

describe('how much TikTok keeps', () => {
  it.each([
    [
      '',
      'Of each $1, TikTok keeps 37¢. That is 53% of net revenue. In all, 67% never reaches the creator.',
    ],
    [
      'buy=web',
      'Of each $1, TikTok keeps 52¢. That is 52% of net revenue. In all, 52% never reaches the creator.',
    ],
    [
      'model=net50&region=gb',
      'Of each £1, TikTok keeps 29p. That is 50% of net revenue. In all, 71% never reaches the creator.',
    ],
    // As fine as the receipt, so that the least share of it is no nothing.
    [
      'model=roses200',
      'Of each $1, TikTok keeps 69.83¢. That is 99.76% of net revenue. In all, 99.83% never reaches the creator.',
    ],
    // The 16¢ of unspent coins are not lost.
    [
      'packs=1',
      'Of each $1, TikTok keeps 29¢. That is 53% of net revenue. In all, 59% never reaches the creator.',
    ],
    [
      'agency=20',
      'Of each $1, TikTok keeps 37¢. That is 53% of net revenue. In all, 74% never reaches the creator.',
    ],
  ])('of “%s” is told three ways', (query, text) => {
    expect(split(query)).toBe(text)
  })

  it('is in per cent where the currency has no sign for a hundredth', () => {
    expect(split('region=vn&buy=web&n=1000')).toMatch(
      /^TikTok keeps \d+% of what the viewer pays\. That is \d+% of net revenue\. In all, \d+% never reaches the creator\.$/,
    )
    expect(split('cur=EUR')).toMatch(/^TikTok keeps 37% of what the viewer pays\./)
  })

  it('is no part of net revenue where there is none', () => {
    expect(split('store=100&model=net50')).toBe(
      'Of each $1, TikTok keeps 0¢. In all, 100% never reaches the creator.',
    )
  })

  it.each([
    ['rates contradict each other', 'usd=0.05'],
    ['nothing is paid', 'n=0'],
    ['the target can’t be reached', 'get=1&aside=100'],
  ])('is not told where %s', (_, query) => {
    expect(split(query)).toBeNull()
  })

  it('agrees with the shares of the receipt, and is never nothing or all by rounding', () => {
    for (let cents = 1; cents < 1500; cents += 7) {
      const text = split(`price=${(15 + cents / 100).toFixed(2)}&usd=0.1499&store=0`) ?? ''
      const [kept, ofNet, lost] = [...text.matchAll(/(?<!\$)\b(\d+(?:\.\d+)?)[¢%]/g)].map(
        ([, number]) => Number(number),
      )
      expect(ofNet, text).toBeGreaterThanOrEqual(kept ?? Number.NaN)
      expect(ofNet, text).toBeLessThan(100)
      expect(lost, text).toBeGreaterThanOrEqual(kept ?? Number.NaN)
    }
  })
})
