import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { distinctGifts, gifts } from '../../src/data/catalogue'
import { famousGifts } from '../../src/data/famous-gifts'
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

/** Those that the footer leads to; the Lion may be compared, too. */
const linked = new Set(famousGifts.map(({ page }) => page.path))

it('a digit in a field looks at no gifts but the one that is sent and those that the page links', async () => {
  openLink(<Page />)
  // Both come late, and suggestions for a comparison look at gifts of their own.
  await screen.findByRole('region', { name: 'How it works' })
  await screen.findByRole('region', { name: 'Compare' })
  const visitor = userEvent.setup()
  for (const label of ['Viewer sends', 'Viewer pays', 'Creator gets']) {
    const field = screen.getByRole('textbox', { name: label })
    await visitor.click(field)
    lookedAt.clear()
    await visitor.keyboard('2')
    expect(field, label).toHaveValue('2')
    // Some parts follow the answer a little later.
    await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
    expect(lookedAt, label).toContain('rose')
    expect(
      [...lookedAt].filter((slug) => !linked.has(slug)),
      label,
    ).toEqual([])
  }
})

it('a price in the field of the gift looks at every gift', async () => {
  openLink(<Page />)
  const visitor = userEvent.setup()
  lookedAt.clear()
  await visitor.type(screen.getByRole('combobox', { name: 'Gift' }), '9')
  expect(lookedAt.size).toBe(distinctGifts.length)
})
