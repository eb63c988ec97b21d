import type { Language } from '../data/languages'
import { folderOf, frontPage, type Page, pageAt, topicPages, wayToRoot } from '../data/pages'
import type { Scenario } from '../domain/scenario'
import { memoFor } from '../lib/memo'
import { readLink, writeLink } from './link'

/** Where a calculation is on the site: the folder of a page, and the query beside it. */
export type Place = {
  /** Empty for the front page, else for example `lion/`, or `de/lion/` in another language. */
  readonly path: string
  readonly query: URLSearchParams
}

/** The scenario that a page opens with if its address has no query. */
export const scenarioOf = memoFor(({ query }: Page) => readLink(query).scenario)

/**
 * The place to link to: the page of the calculation or of its gift, because its preview describes the
 * link; the front page for all others.
 */
export const placeOf = (scenario: Scenario): Place => placeOn(pageFor(scenario), scenario)

function pageFor(scenario: Scenario): Page {
  const query = writeLink(scenario)
  const topic = topicPages.find((page) => page.query === String(query))?.path
  const ofOneRose = query.get('n') === '1' ? 'rose' : ''
  return pageAt(topic ?? query.get('gift') ?? ofOneRose, language) ?? frontIn(language)
}

const frontIn = (language: Language): Page => ({ ...frontPage, language })

/** The place for the address bar of an open page: the page itself as long as it fits. */
export function placeOn(page: Page, scenario: Scenario): Place {
  const opened = scenarioOf(page)
  // A gift’s page is about no other gift; a topic may be seen with any.
  const fits = page.kind !== 'gift' || scenario.gift === opened.gift
  const query = fits ? writeLink(scenario, opened) : null
  return query
    ? { path: folderOf(page), query }
    : { path: folderOf(frontIn(page.language)), query: writeLink(scenario) }
}

/** The path, in any language, of the page that opens with exactly this calculation, or null if there is none. */
export const publishedPage = memoFor((scenario: Scenario): string | null => {
  const page = pageFor(scenario)
  return placeOn(page, scenario).query.size === 0 ? page.path : null
})

let root: string | undefined
let language: Language = 'en'
let entered: Page = frontPage

/** Notes where the site is, before anything changes the address of the page that was opened; links stay in its language. */
export function enterSite(page: Page): void {
  root = new URL(wayToRoot(page), location.href).href
  language = page.language
  entered = page
}

/** The page of the place that was opened; null on the calculator, whose pages follow the calculation. */
export const placeHere = (): Page | null => (placeKinds.includes(entered.kind) ? entered : null)

const placeKinds: readonly Page['kind'][] = ['gifts', 'evidence', 'creators']

/** The place to send somebody to: the one that was opened, or that of the calculation. */
export function placeToShare(scenario: Scenario): Place {
  const here = placeHere()
  return here ? placeOn(here, scenario) : placeOf(scenario)
}

/** The address of the front page, whichever page this is. */
export const siteRoot = (): string => root ?? new URL('.', location.href).href

/** A query as text: a basket needs no escapes, and is longer and unreadable with them. */
const readable = (query: URLSearchParams) =>
  String(query).replaceAll('%3A', ':').replaceAll('%2C', ',')

/** The address of a place on the site. */
export function addressOf({ path, query }: Place): string {
  const address = new URL(path, siteRoot())
  address.search = readable(query)
  return address.href
}
