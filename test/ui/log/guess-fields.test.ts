import { expect, it } from 'vitest'
import { guessFields } from '../../../src/ui/log/guess-fields'

it.each([
  [
    ['Zeit', 'Zuschauer', 'Geschenk', 'Anzahl', 'Wert'],
    [['20:00:04', 'a', 'Rose', '5', '1']],
    { time: 0, viewer: 1, gift: 2, count: 3, coins: 4 },
  ],
  [
    ['wann', 'wer', 'was', 'wie viele'],
    [
      ['20:00:04', '@a', 'Rose', '5'],
      ['20:00:09', '@b', 'Löwe', '12'],
    ],
    { time: 0, viewer: 1, count: 3 },
  ],
  [['gift number', 'gift'], [['5655', 'Rose']], { giftId: 0, gift: 1 }],
  [['when', 'paid'], [['3 Jan', '$4.99']], { price: 1 }],
  [['x', 'y'], [], {}],
])('guesses what the columns %j hold', (names, rows, fields) => {
  expect(guessFields({ names, rows, fields: {} })).toEqual(fields)
})

it('keeps what the reader found, and gives no two columns the same field', () => {
  const columns = { names: ['count', 'gift'], rows: [['5', '7']], fields: { coins: 0 } }
  expect(guessFields(columns)).toEqual({ coins: 0, gift: 1 })
})

it.each(['#', 'Number', ''])('takes the numbers of rows under %j for no counts', (name) => {
  const rows = ['1', '2', '3', '4'].map((number) => [number, 'Rose', '5'])
  const columns = { names: [name, 'was', 'wie viele'], rows, fields: {} }
  expect(guessFields(columns)).toEqual({ count: 2 })
})
