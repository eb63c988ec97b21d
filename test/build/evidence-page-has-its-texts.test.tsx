// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { EvidencePage } from '../../src/ui/evidence/EvidencePage'
import { firstLinks } from './first-links'

it.each(firstLinks)('the evidence has its texts without those that come later: ?%s', (query) => {
  openPage(readLink(query))
  // A text that is missing is an error.
  const html = renderToString(<EvidencePage />)
  expect(html).toMatch(/<h1[^>]*>Which number is right\?/)
  expect(html).not.toMatch(/NaN|Infinity|undefined/)
})
