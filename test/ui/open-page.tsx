import { act, render, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'
import { frontPage } from '../../src/data/pages'
import { openLink } from '../../src/state/address-bar'
import { openPage as startWith } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { Page } from '../../src/ui/page/Page'
import { opened } from './opened'

/** Opens the whole page, which reads the address and writes it. */
export async function openPage(query = '') {
  history.replaceState(null, '', `/?${query}`)
  startWith(readLink(''))
  opened.leave = openLink(frontPage)
  render(<Page />)
  await screen.findByText('How it works', { selector: 'h2' })
  // Some parts follow the answer a little later.
  await waitFor(() => expect(document.querySelector('[aria-busy=true]')).toBeNull())
}

/** Opens another link as a step in the history does: the page stays and reads its new address. */
export const stepTo = (query: string) =>
  act(async () => {
    history.replaceState(null, '', `/?${query}`)
    dispatchEvent(new PopStateEvent('popstate'))
  })

/** The texts of the linked fields, by their labels. */
export function fieldsOnPage(): Readonly<Record<string, string>> {
  const labels = [...document.querySelectorAll<HTMLLabelElement>('main label')]
  return Object.fromEntries(
    ['Viewer sends', 'Viewer pays', 'Coins', 'Diamonds', 'Creator gets'].map((name) => {
      const control = labels.find(({ textContent }) => textContent === name)?.control
      return [name, control instanceof HTMLInputElement ? control.value : `no field ${name}`]
    }),
  )
}

/** The lines of the receipt, the total last: the amount as a machine reads it, and as it is shown. */
export const receiptOnPage = () =>
  [...document.querySelectorAll('table tr:has(data)')].map((row) => ({
    name: row.querySelector('th')?.textContent ?? '',
    amount: row.querySelector('data')?.value ?? '',
    shown: row.querySelector('data')?.textContent ?? '',
  }))
