import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { rose } from '../../../src/data/gifts'

/** Whether the script of the list can't be loaded. */
let isOffline = true

vi.doMock('../../../src/ui/gift/gift-finder', async (original) => {
  const finder = await original<typeof import('../../../src/ui/gift/gift-finder')>()
  const loadGiftOptions = () =>
    isOffline ? Promise.reject(new Error('offline')) : finder.loadGiftOptions()
  return { ...finder, loadGiftOptions }
})

afterEach(() => vi.restoreAllMocks())

it('the list of gifts that could not be loaded stays open while it is loaded again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  // The setup of these tests has loaded the field without the fault.
  vi.resetModules()
  const { GiftPicker } = await import('../../../src/ui/gift/GiftPicker')
  const { renderWithTexts } = await import('../render')
  const { addTexts } = await import('../../../src/language/load')
  const { pageTexts } = await import('../../../src/language/groups/page')
  addTexts(pageTexts)
  renderWithTexts(<GiftPicker gift={rose} onChoose={vi.fn()} announce={vi.fn()} />)
  const field = screen.getByRole('combobox', { name: 'Gift' })
  await userEvent.click(field)
  const tryAgain = await screen.findByRole('button', { name: 'Try again' })
  isOffline = false
  await userEvent.click(tryAgain)
  await waitFor(() => expect(screen.getByRole('listbox')).toBeVisible())
  expect(field).toHaveFocus()
})
