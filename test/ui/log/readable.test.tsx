import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { giftBook } from '../../../src/data/gift-book'
import { lookUp } from '../../../src/domain/log/look-up'
import { logTexts } from '../../../src/language/groups/log'
import { addTexts } from '../../../src/language/load'
import { Readable } from '../../../src/ui/log/Readable'
import { readText } from '../../log-reader/read-text'

addTexts(logTexts)

/** What an example comes to when somebody pastes it: coins sent, and purchases. */
function read(text: string) {
  const { gifts, purchases, note } = readText(text)
  const coinsOf = gifts.kinds.map((kind) => lookUp(kind, undefined, giftBook).coins ?? Number.NaN)
  const sent = Array.from(
    { length: gifts.length },
    (_, row) => (coinsOf[gifts.gifts[row] ?? 0] ?? 0) * (gifts.counts[row] ?? 0),
  )
  return {
    coins: sent.reduce((sum, coins) => sum + coins, 0),
    purchases: purchases.map(({ price, coins }) => `${price} for ${coins}`),
    unread: note.unread,
  }
}

it('prints examples that are read as what they say', () => {
  const { container } = render(<Readable />)
  const examples = [...container.querySelectorAll('pre')].map(({ textContent }) => textContent)
  // 5 Roses and a Finger Heart; 3 Galaxies and 200 Roses.
  expect(examples.map(read)).toEqual([
    { coins: 10, purchases: [], unread: 0 },
    { coins: 3200, purchases: ['19.99 for 1321', '4.99 for 330'], unread: 0 },
  ])
})
