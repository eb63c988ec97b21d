import { expect, it } from 'vitest'
import { distinctGifts, gifts } from '../../src/data/catalogue'
import { giftPages, pages } from '../../src/data/gift-pages'
import { languages } from '../../src/data/languages'
import { topicPages } from '../../src/data/pages'
import { readLink, writeLink } from '../../src/state/link'

it('has a page for each of the 60 gifts seen in the most lists', () => {
  const withPage = new Set(giftPages.map(({ path }) => path))
  expect(distinctGifts.slice(0, 60).filter(({ slug }) => !withPage.has(slug))).toEqual([])
})

it('opens each page with a calculation that can be read whole, in its usual spelling', () => {
  for (const { query } of pages) {
    const { scenario, ignored, foreign } = readLink(query)
    expect([...ignored, ...foreign]).toEqual([])
    expect(String(writeLink(scenario))).toBe(query)
  }
})

it('has the folder of each gift named after it, and no two of the same name', () => {
  const slugs = new Set(gifts.map(({ slug }) => slug))
  for (const { path } of giftPages) expect(slugs).toContain(path)
  // A gift that gets a page later must find its name free; `assets` holds the scripts.
  for (const { path } of topicPages) expect(slugs).not.toContain(path)
  expect(slugs).not.toContain('assets')
  // Each language but English has a folder of its own, too.
  for (const language of languages) expect(slugs).not.toContain(language)
  expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length)
})

it('says of each page what it is about', () => {
  const about = (path: string) => pages.find((page) => page.path === path)?.kind
  expect(['', 'gifts', 'rose', 'lion', 'bbc-2022', 'first-payout'].map(about)).toEqual([
    'front',
    'gifts',
    'gift',
    'gift',
    'topic',
    'topic',
  ])
})
