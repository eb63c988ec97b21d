import { pages } from '../data/gift-pages'
import { folderOf, type Page } from '../data/pages'
import { escaped } from '../ui/embed/html'

/** Of the picture in previews, in px: what the large networks ask for. */
export const pictureSize = { width: 1200, height: 630 } as const

/** Where a page will be, absolute. */
export const addressIn = (site: string, page: Page): string => new URL(folderOf(page), site).href

/**
 * What lies at the site's root for search engines. It gives no `lastmod`: a rate set has a month at most, and a page changes
 * with its gifts and sources, too.
 */
export const sitemap = (site: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...pages.map((page) => `  <url><loc>${escaped(addressIn(site, page))}</loc></url>`),
    '</urlset>\n',
  ].join('\n')

/** Robots look for it at the root of a host only; elsewhere it does no harm. */
export const robots = (site: string): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`
