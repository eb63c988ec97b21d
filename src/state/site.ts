import { pageAt, topicPages } from '../data/pages'
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
  const topic = topicPages.find((page) => page.query === String(query))
  if (topic) return { path: `${topic.path}/`, query: new URLSearchParams() }
  const gift = query.get('gift')
  if (gift === null || !pageAt(gift)) return { path: '', query }
  query.delete('gift')
  return { path: `${gift}/`, query }
}

/** The folder of the page that shows just this calculation, or null where none was made for it. */
export function publishedPage(scenario: Scenario): string | null {
  const { path, query } = placeOf(scenario)
  return query.size === 0 ? path : null
}

let root: string | undefined

/** Notes where the site is, before anything changes the address of the page that was opened. */
export function enterSite(page: string): void {
  root = new URL(page === '' ? '.' : '..', location.href).href
}

/** The address of the front page, whichever page this is. */
export const siteRoot = (): string => root ?? new URL('.', location.href).href

/** The address to be linked to, of a calculation. */
export function addressOf(scenario: Scenario): string {
  const { path, query } = placeOf(scenario)
  const address = new URL(path, siteRoot())
  address.search = String(query)
  return address.href
}
