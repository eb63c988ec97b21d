import { describe, expect, it } from 'vitest'
import { giftBySlug, rose } from '../../src/data/gifts'
import { exact, type Gifts, toDecimal } from '../../src/domain/amount'
import type { Gift } from '../../src/domain/gift'
import { coinsOf, countOf, eachOnce, repeated, type Sent, sentOnce } from '../../src/domain/sent'

const lion = giftBySlug('lion') as Gift
const count = (decimal: string) => exact<Gifts>(decimal)
const coins = (sent: Sent) => toDecimal(coinsOf(sent))

describe('what is sent', () => {
  it('comes to the coins of all its gifts', () => {
    expect(coins(sentOnce(lion))).toBe('29999')
    expect(coins(sentOnce({ kind: 'custom', coins: 15 }))).toBe('15')
    expect(coins([...sentOnce(lion), { gift: rose, count: count('200') }])).toBe('30199')
    expect(coins([])).toBe('0')
  })

  it('can be sent several times, or not at all', () => {
    expect(repeated(sentOnce(lion), count('4'))).toEqual([{ gift: lion, count: count('4') }])
    const both = [...sentOnce(lion), { gift: rose, count: count('200') }]
    expect(coins(repeated(both, count('3')))).toBe('90597')
    expect(coins(repeated(both, count('0')))).toBe('0')
  })

  it('is counted over all kinds, and each kind stands once', () => {
    const sent = [
      { gift: rose, count: count('2') },
      { gift: lion, count: count('1') },
      { gift: rose, count: count('3') },
    ]
    expect(toDecimal(countOf(sent))).toBe('6')
    expect(eachOnce(sent)).toEqual([
      { gift: rose, count: count('5') },
      { gift: lion, count: count('1') },
    ])
  })

  it('keeps a gift called 2026 apart from one that costs 2026 coins', () => {
    const both = [
      { gift: giftBySlug('2026') as Gift, count: count('1') },
      { gift: { kind: 'custom', coins: 2026 }, count: count('1') },
    ] as const
    expect(eachOnce(both)).toEqual(both)
  })
})
