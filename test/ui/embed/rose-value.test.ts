import { waitFor } from '@testing-library/react'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const site = 'https://rose.example/'

beforeAll(async () => {
  vi.stubGlobal('SITE', site)
  // In jsdom, a script can't make style sheets.
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  )
  const { RoseValue } = await import('../../../src/embed-script/rose-value')
  customElements.define('rose-in-post', RoseValue)
})

afterAll(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['dark', '&theme=dark'],
  ['Dark', '&theme=dark'],
  ['dark ', '&theme=dark'],
  ['LIGHT', '&theme=light'],
  ['auto', ''],
])('the element reads theme="%s" as a link does', async (theme, asked) => {
  const rose = document.createElement('rose-in-post')
  rose.setAttribute('theme', theme)
  document.body.append(rose)
  const frame = () => rose.shadowRoot?.querySelector('iframe')
  await waitFor(() => expect(frame()).toHaveAttribute('src', `${site}?embed=1${asked}`))
  rose.remove()
})
