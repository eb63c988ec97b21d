import { describe, expect, it } from 'vitest'
import { distinctGifts } from '../../../src/data/catalogue'
import { toDecimal } from '../../../src/domain/amount'
import type { Gift } from '../../../src/domain/gift'
import { readList } from '../../../src/ui/basket/read-list'
import { searchGifts } from '../../../src/ui/gift/gift-search'

const nameOf = (gift: Gift | null) =>
  gift && (gift.kind === 'custom' ? `${gift.coins} coins` : gift.name)

function read(text: string, locale = 'en-US') {
  const find = (name: string) => {
    const { sections, price, isExact } = searchGifts(name, distinctGifts, [], ['coins', 'coin'])
    const first = sections[0]?.gifts[0] ?? null
    const gift =
      price === null || first?.name === name ? first : ({ kind: 'custom', coins: price } as const)
    return isExact ? { gift, guess: gift } : { gift: null, guess: first }
  }
  const { gifts, unread } = readList(text, find, locale)
  return [
    ...gifts.map(({ gift, count }) => `${toDecimal(count)} ${nameOf(gift)}`),
    ...unread.map(
      ({ text: part, guess, count }) => `? ${part}: ${toDecimal(count)} ${nameOf(guess)}`,
    ),
  ]
}

describe('a list of gifts', () => {
  it.each([
    ['3x Galaxy, 200 roses, Lion', ['3 Galaxy', '200 Rose', '1 Lion']],
    ['Galaxy x3; lions: 2', ['3 Galaxy', '2 Lion']],
    ['Rose × 1,000\n• 2 × finger hearts', ['1000 Rose', '2 Finger Heart']],
    ['1,000 Roses,2 Lions', ['1000 Rose', '2 Lion']],
    ['3 Lions and 2 Roses', ['3 Lion', '2 Rose']],
    ['Rose, 2 Roses', ['3 Rose']],
    ['15 coins', ['1 15 coins']],
    ['', []],
    ['  ,, ;\n', []],
  ])('“%s” is read', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('has its numbers in the format of the page', () => {
    expect(read('1.000 Roses', 'de-DE')).toEqual(['1000 Rose'])
  })

  it.each([
    ['3 Galxy', '? 3 Galxy: 3 Galaxy'],
    ['0 Roses', '? 0 Roses: 1 Rose'],
    ['1.5 Roses', '? 1.5 Roses: 1 Rose'],
    ['9999999999999 Roses', '? 9999999999999 Roses: 1 Rose'],
    ['xyzzyx', '? xyzzyx: 1 null'],
  ])('“%s” is kept, with a guess where there is one', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})
