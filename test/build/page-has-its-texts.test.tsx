// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { Page } from '../../src/ui/page/Page'
import { firstLinks } from './first-links'

it.each(firstLinks)('the page has its texts without those that come later: ?%s', (query) => {
  openPage(readLink(query))
  // A text that is missing is an error.
  expect(renderToString(<Page />)).toMatch(/<h1[^>]*>.+<\/h1>/)
})
