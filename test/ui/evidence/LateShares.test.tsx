import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { addTexts } from '../../../src/language/load'
import { LateShares } from '../../../src/ui/evidence/LateShares'

addTexts(evidenceTexts)

const scrolledTo = vi.fn<(id: string) => void>()

afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
  scrolledTo.mockClear()
})

async function open(fragment: string) {
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolledTo(this.id)
  }
  history.replaceState(null, '', `/evidence/${fragment}`)
  render(<LateShares hasTexts={false} />)
  await screen.findByRole('region', { name: '50, 60 or 70%?' })
}

it('the shares come by themselves', async () => {
  await open('')
  expect(screen.getByRole('region', { name: 'What reaches a creator elsewhere' })).toBeVisible()
  expect(scrolledTo).not.toHaveBeenCalled()
})

it('a link to a part that comes late leads there', async () => {
  await open('#elsewhere')
  expect(scrolledTo.mock.calls).toEqual([['elsewhere']])
})
