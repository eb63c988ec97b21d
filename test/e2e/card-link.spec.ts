import type { Page } from '@playwright/test'
import { expect, forgive, test } from './fixtures.ts'
import { cardIn, field, frame, post, sandbox } from './posts.ts'

const dialog = (page: Page) => cardIn(page).getByRole('dialog', { name: 'Share' })

/** What the frames of a post may do, and whether that lets them open a window. */
const sandboxes = [
  ['', true],
  ['sandbox="allow-scripts allow-same-origin allow-popups"', true],
  ['sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"', true],
  // The window stays in the sandbox, where it has no storage.
  ['sandbox="allow-scripts allow-popups"', true],
  ['sandbox="allow-scripts allow-same-origin"', false],
  [sandbox, false],
] as const

for (const [attributes, mayOpen] of sandboxes) {
  test(`${mayOpen ? 'opens' : 'gives the address of'} the calculator from a frame: ${attributes}`, async ({
    page,
    baseURL,
    hostPage,
    problems,
  }) => {
    await page.goto(await hostPage(post(frame(`${baseURL}lion/?embed=1&n=3`, attributes))))
    // The script has come once the card has the link's figures.
    await expect(field(cardIn(page), 'Coins')).toHaveValue('89,997')
    const address = `${baseURL}lion/?n=3`
    const opened = mayOpen ? page.context().waitForEvent('page') : null
    await cardIn(page).getByRole('link', { name: 'Full calculator' }).click()
    if (opened) {
      const calculator = await opened
      await expect(calculator).toHaveURL(address)
      await expect(calculator.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
      await expect(dialog(page)).toHaveCount(0)
    } else {
      await expect(dialog(page).getByRole('textbox', { name: 'Link' })).toHaveValue(address)
      // Chromium tells its console of the window.
      expect(problems.filter((problem) => !problem.includes('Blocked opening'))).toEqual([])
      forgive(problems)
    }
  })
}
