import { toDecimal } from '../domain/amount'
import giftSlugs from './gift-pages.json'
import { newestRateSet } from './rate-sets'

/** A page that is made at build time: a calculation with an address of its own. */
export type Page = {
  /** Its folder; empty for the front page. */
  readonly path: string
  /** The calculation that it opens with, as the query of a link. */
  readonly query: string
}

/** The folder of a page as an address has it, below the site's own: empty for the front page, else `lion/`. */
export const folderOf = ({ path }: Page): string => path && `${path}/`

/** The page with nothing chosen. */
export const frontPage: Page = { path: '', query: '' }

/**
 * One of each of the 60 gifts that were seen in the most lists, in the catalogue's order, and the Lion, which
 * press and guides take for their examples. Every other gift works as `?gift=`. A page that was
 * published stays.
 */
export const giftPages: readonly Page[] = giftSlugs.map((slug) => ({
  path: slug,
  // 100 Roses are on the front page.
  query: slug === 'rose' ? 'n=1' : `gift=${slug}`,
}))

/** Calculations that people ask for by name. */
export const topicPages: readonly Page[] = [
  // Half of net revenue is what TikTok says that it pays.
  { path: 'bbc-2022', query: 'pay=106&rates=2022-10&model=net50' },
  { path: '1000-coins', query: 'coins=1000' },
  { path: 'first-payout', query: `get=${toDecimal(newestRateSet.minimum.value.typical)}` },
]

export const pages: readonly Page[] = [frontPage, ...giftPages, ...topicPages]

const byPath = new Map(pages.map((page) => [page.path, page]))

/** The page in that folder. */
export const pageAt = (path: string): Page | undefined => byPath.get(path)
