// @vitest-environment jsdom
import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { CardInPost } from '../../src/ui/card/CardInPost'
import { firstLinks } from './first-links'

it.each(firstLinks)('the card has its texts without those of the page: ?%s', (query) => {
  openPage(readLink(query))
  // A text that is missing is an error.
  expect(renderToString(<CardInPost />)).toMatch(/<h1[^>]*>.+<\/h1>/)
})
