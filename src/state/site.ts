import { folderOf, type Page, pageAt, topicPages } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { writeLink } from './link'

/** Where a calculation is on the site: the folder of a page, and what the page leaves to the query. */
export type Place = {
  /** Empty for the front page, else `lion/`. */
  readonly path: string
  readonly query: URLSearchParams
}

/**
 * The place to be linked to: the page made for the calculation or for its gift, whose preview says
 * what is behind the link; the front page for all others.
 */
export function placeOf(scenario: Scenario): Place {
  const query = writeLink(scenario)
  const ofGift = pageAt(query.get('gift') ?? '')
  return firstPlace([...topicPages, ...(ofGift ? [ofGift] : [])], query)
}

/** The place in the address bar once this page was opened: the page itself as long as it fits. */
export const placeOn = (page: Page, scenario: Scenario): Place =>
  firstPlace([page], writeLink(scenario))

/** The folder of the page that shows just this calculation, or null where none was made for it. */
export function publishedPage(scenario: Scenario): string | null {
  const { path, query } = placeOf(scenario)
  return query.size === 0 ? path : null
}

function firstPlace(candidates: readonly Page[], query: URLSearchParams): Place {
  for (const page of candidates) {
    const rest = beyond(page, query)
    if (rest) return { path: folderOf(page), query: rest }
  }
  return { path: '', query }
}

/** What is left of a query on this page, or null where the page is about something else. */
function beyond({ path, query: own }: Page, query: URLSearchParams): URLSearchParams | null {
  if (String(query) === own) return new URLSearchParams()
  const gift = new URLSearchParams(own).get('gift')
  const isOfGift = gift === path || own === ''
  if (!isOfGift || query.get('gift') !== gift) return null
  const rest = new URLSearchParams(query)
  rest.delete('gift')
  return rest
}

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
