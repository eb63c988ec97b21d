import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { distinctGifts, gifts } from '../../src/data/catalogue'
import { Page } from '../../src/ui/page/Page'
import { openLink } from './open-link'

const lookedAt = new Set<string>()

/** Notes each gift of the catalogue that is looked at, until the test is over. */
beforeEach(() => {
  for (const gift of gifts) {
    const { slug } = gift
    for (const [name, value] of Object.entries(gift)) {
      const get = () => {
        lookedAt.add(slug)
        return value
      }
      Object.defineProperty(gift, name, { get, configurable: true, enumerable: true })
    }
  }
})

afterEach(() => {
  for (const gift of gifts) {
    for (const [name, value] of Object.entries(gift)) {
      const plain = { writable: true, configurable: true, enumerable: true }
      Object.defineProperty(gift, name, { value, ...plain })
    }
  }
})

it.each(['Viewer sends', 'Viewer pays', 'Creator gets'])(
  'a digit in %s looks at no gift but the one that is sent, and the Lion that may be compared',
  async (label) => {
    openLink(<Page />)
    // Both come late, and suggestions for a comparison look at gifts of their own.
    await screen.findByRole('region', { name: 'How it works' })
    await screen.findByRole('region', { name: 'Compare' })
    const visitor = userEvent.setup()
    const field = screen.getByRole('textbox', { name: label })
    await visitor.click(field)
    lookedAt.clear()
    await visitor.keyboard('2')
    expect(field).toHaveValue('2')
    expect([...lookedAt].filter((slug) => slug !== 'lion')).toEqual(['rose'])
  },
)

it('a price in the field of the gift looks at every gift', async () => {
  openLink(<Page />)
  const visitor = userEvent.setup()
  lookedAt.clear()
  await visitor.type(screen.getByRole('combobox', { name: 'Gift' }), '9')
  expect(lookedAt.size).toBe(distinctGifts.length)
})
