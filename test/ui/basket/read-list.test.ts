import { describe, expect, it } from 'vitest'
import { distinctGifts } from '../../../src/data/catalogue'
import { toDecimal } from '../../../src/domain/amount'
import type { Gift } from '../../../src/domain/gift'
import { findNamed } from '../../../src/ui/basket/find-named'
import { readList } from '../../../src/ui/basket/read-list'
import * as search from '../../../src/ui/gift/gift-search'

const nameOf = (gift: Gift) => (gift.kind === 'custom' ? `${gift.coins} coins` : gift.name)

function read(text: string, locale = 'en-US') {
  const finder = {
    search: (query: string, coinWords: readonly string[]) =>
      search.searchGifts(query, distinctGifts, [], coinWords),
    similar: (query: string) => search.giftLike(query, distinctGifts),
  }
  const find = (name: string) => findNamed(name, finder, ['coins', 'coin'])
  const { gifts, unread } = readList(text, find, locale)
  return [
    ...gifts.map(({ gift, count }) => `${toDecimal(count)} ${nameOf(gift)}`),
    ...unread.map(
      ({ text: part, guesses, count }) =>
        `? ${part}: ${toDecimal(count)} ${guesses.map(nameOf).join(' or ')}`,
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
    ['Galaxy 3', ['3 Galaxy']],
    ['Rose 1, Galaxy 2', ['1 Rose', '2 Galaxy']],
    ['Galaxy (3), Lion (x2)', ['3 Galaxy', '2 Lion']],
    ['Galaxy - 3\nLion – 2', ['3 Galaxy', '2 Lion']],
    ['Galaxy=3, Rose 2x', ['3 Galaxy', '2 Rose']],
    ['- 3 Galaxy\n- Lion', ['3 Galaxy', '1 Lion']],
    ['• 3 Galaxy\n• Lion', ['3 Galaxy', '1 Lion']],
    ['Rose\t200\nGalaxy\t3', ['200 Rose', '3 Galaxy']],
    ['3 Galaxies, 200 Roses, and 1 Lion', ['3 Galaxy', '200 Rose', '1 Lion']],
    ['1. Galaxy\n2. Lion', ['1 Galaxy', '1 Lion']],
    ['1) 3x Galaxy\r\n2) 200 Roses', ['3 Galaxy', '200 Rose']],
    ['۱. Galaxy\n۲. Lion', ['1 Galaxy', '1 Lion']],
    ['3,Galaxy\n1,000,Rose', ['3 Galaxy', '1000 Rose']],
    ['roses,3\nLion;2', ['3 Rose', '2 Lion']],
    ['2026, Rose', ['1 2026', '1 Rose']],
    ['Rose, 2026', ['1 Rose', '1 2026']],
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
    ['3x Galaxi', '? 3x Galaxi: 3 Galaxy'],
    ['200 rozes', '? 200 rozes: 200 Rose'],
    ['Lyon', '? Lyon: 1 Lion'],
    ['3', '? 3: 1 3 coins'],
    ['2 Gift Box', '? 2 Gift Box: 2 Gift Box or Gift Box'],
    ['3 Love you', '? 3 Love you: 3 Love You or Love you'],
    ['0 Roses', '? 0 Roses: 1 Rose'],
    ['1.5 Roses', '? 1.5 Roses: 1 Rose'],
    ['9999999999999 Roses', '? 9999999999999 Roses: 1 Rose'],
    ['xyzzyx', '? xyzzyx: 1 '],
  ])('“%s” is kept, with a guess where there is one', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})
