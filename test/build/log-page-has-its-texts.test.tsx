// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { LogPage } from '../../src/ui/log/LogPage'
import { firstLinks } from './first-links'

it.each(firstLinks)(
  'the page for logs has its texts without those that come later: ?%s',
  (query) => {
    openPage(readLink(query))
    // A text that is missing is an error.
    const html = renderToString(<LogPage />)
    expect(html).toMatch(/Choose a file/)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  },
)
