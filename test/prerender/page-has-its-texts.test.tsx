// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/calculator'
import { readLink } from '../../src/state/link'
import { Page } from '../../src/ui/Page'
import { loadRest } from '../../src/ui/Rest'
import { firstLinks } from './first-links'

it.each(firstLinks)('the page has its texts without those that come later: ?%s', async (query) => {
  await loadRest()
  openPage(readLink(query))
  // A text that is missing is an error.
  expect(renderToString(<Page />)).toMatch(/<h1[^>]*>.+<\/h1>/)
})
