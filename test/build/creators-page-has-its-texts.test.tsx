// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { CreatorsPage } from '../../src/ui/creators/CreatorsPage'
import { firstLinks } from './first-links'

it.each([...firstLinks, 'fixed=5&packs=1&plan=permin:1', 'plan=mins:0', 'plan=lives:1008'])(
  'the page for creators has its texts without those that come later: ?%s',
  (query) => {
    openPage(readLink(query))
    // A text that is missing is an error.
    const html = renderToString(<CreatorsPage />)
    expect(html).toMatch(/When is the money paid out\?/)
    expect(html).not.toMatch(/NaN|Infinity|undefined/)
  },
)
