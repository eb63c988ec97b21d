import { expect, it } from 'vitest'
import { sitemap } from '../../src/build/site'
import { pages } from '../../src/data/gift-pages'

it('lists every page in the sitemap, as XML also where the site’s address has an &', () => {
  const xml = sitemap('https://example.org/gifts&more/')
  expect(xml).toContain('<url><loc>https://example.org/gifts&amp;more/lion/</loc></url>')
  expect(xml.match(/<loc>/g)).toHaveLength(pages.length)
  expect(xml).not.toMatch(/&(?!amp;)/)
})

it('gives no page of the sitemap a date, since none is known to the day', () => {
  expect(sitemap('https://example.org/')).not.toContain('<lastmod>')
})
