// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { GiftsPage } from '../../src/ui/gifts/GiftsPage'
import { firstLinks } from './first-links'

it.each(firstLinks)(
  'the list of gifts has its texts without those that come later: ?%s',
  (query) => {
    openPage(readLink(query))
    // A text that is missing is an error.
    const html = renderToString(<GiftsPage />)
    expect(html).toMatch(/<h1[^>]*>776 gifts/)
    expect(html.match(/role="row"/g)).toHaveLength(21)
  },
)
