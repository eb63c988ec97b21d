import { folderOf, frontPage, type Page, pageAt, topicPages } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { giftCodec } from './gift-codec'
import { readLink, writeLink } from './link'
import { rememberedFor } from './remembered'

/** Where a calculation is on the site: the folder of a page, and what the page leaves to the query. */
export type Place = {
  /** Empty for the front page, else `lion/`. */
  readonly path: string
  readonly query: URLSearchParams
}

/** What a page opens with, where its address says nothing else. */
export const scenarioOf = rememberedFor(({ query }: Page) => readLink(query).scenario)

/**
 * The place to be linked to: the page made for the calculation or for its gift, whose preview says
 * what is behind the link; the front page for all others.
 */
export function placeOf(scenario: Scenario): Place {
  const query = writeLink(scenario)
  const topic = topicPages.find((page) => page.query === String(query))
  const ofOneRose = query.get('n') === '1' ? 'rose' : ''
  return placeOn(topic ?? pageAt(query.get('gift') ?? ofOneRose) ?? frontPage, scenario)
}

/** The place in the address bar once this page was opened: the page itself as long as it fits. */
export function placeOn(page: Page, scenario: Scenario): Place {
  const opened = scenarioOf(page)
  // A gift’s page is about no other gift; a topic may be seen with any.
  const isOfGift = giftCodec.encode(opened.gift) === page.path
  const fits = !isOfGift || scenario.gift === opened.gift
  const query = fits ? writeLink(scenario, opened) : null
  return query ? { path: folderOf(page), query } : { path: '', query: writeLink(scenario) }
}

/** The folder of the page that shows just this calculation, or null where none was made for it. */
export const publishedPage = rememberedFor((scenario: Scenario): string | null => {
  const { path, query } = placeOf(scenario)
  return query.size === 0 ? path : null
})

let root: string | undefined

/** Notes where the site is, before anything changes the address of the page that was opened. */
export function enterSite({ path }: Page): void {
  root = new URL(path === '' ? '.' : '..', location.href).href
}

/** The address of the front page, whichever page this is. */
export const siteRoot = (): string => root ?? new URL('.', location.href).href

/** The address of a place on the site. */
export function addressOf({ path, query }: Place): string {
  const address = new URL(path, siteRoot())
  address.search = String(query)
  return address.href
}
