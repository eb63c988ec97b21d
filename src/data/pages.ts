import { toDecimal } from '../domain/amount'
import { firstRates } from './first-rates'
import { type Language, languages } from './languages'

/** What a page is about: it decides what the page shows, and what it says of itself to search engines. */
type About =
  | { readonly kind: 'front'; readonly path: '' }
  | { readonly kind: 'gifts'; readonly path: 'gifts' }
  | { readonly kind: 'evidence'; readonly path: 'evidence' }
  | { readonly kind: 'creators'; readonly path: 'creators' }
  | { readonly kind: 'log'; readonly path: 'log' }
  | { readonly kind: 'gift'; readonly path: string }
  | { readonly kind: 'topic'; readonly path: 'bbc-2022' | '1000-coins' | 'first-payout' }

export type PageKind = About['kind']

/** A page that is made at build time: a calculation with an address of its own, its path. */
export type Page = About & {
  /** Of its texts. */
  readonly language: Language
  /** The calculation that it opens with, as the query of a link. */
  readonly query: string
}

/**
 * The folder of a page as an address has it, below the site's own: `lion/`, and `de/lion/` in
 * another language. The front page's is empty, or `de/`.
 */
export const folderOf = ({ language, path }: Pick<Page, 'language' | 'path'>): string =>
  [language === 'en' ? '' : language, path].map((name) => name && `${name}/`).join('')

/** The way from a page to the site's root: `./`, or `../` from a page in a folder. */
export const wayToRoot = (page: Page): string =>
  '../'.repeat(folderOf(page).split('/').length - 1) || './'

/** The page with nothing chosen. */
export const frontPage: Page = { kind: 'front', language: 'en', path: '', query: '' }

/** All gifts, in a list. */
export const giftsPage: Page = { kind: 'gifts', language: 'en', path: 'gifts', query: '' }

/** What is known of payouts, and what is only said. */
export const evidencePage: Page = { kind: 'evidence', language: 'en', path: 'evidence', query: '' }

/** When and how much creators are paid. */
export const creatorsPage: Page = { kind: 'creators', language: 'en', path: 'creators', query: '' }

/** What a LIVE, or all that was bought, comes to. */
export const logPage: Page = { kind: 'log', language: 'en', path: 'log', query: '' }

/** Calculations that people ask for by name. */
export const topicPages: readonly Page[] = [
  // Half of net revenue is what TikTok says that it pays.
  { kind: 'topic', language: 'en', path: 'bbc-2022', query: 'pay=106&rates=2022-10&model=net50' },
  { kind: 'topic', language: 'en', path: '1000-coins', query: 'coins=1000' },
  {
    kind: 'topic',
    language: 'en',
    path: 'first-payout',
    query: `get=${toDecimal(firstRates.minimum.value.typical)}`,
  },
]

/** These pages in each language. */
export const inEachLanguage = (all: readonly Page[]): readonly Page[] =>
  languages.flatMap((language) => all.map((page) => ({ ...page, language })))

const byFolder = new Map<string, Page>()

/** A page that was added before stays the same object. */
function add(all: readonly Page[]) {
  for (const page of inEachLanguage(all)) {
    if (!byFolder.has(folderOf(page))) byFolder.set(folderOf(page), page)
  }
}
add([frontPage, giftsPage, evidencePage, creatorsPage, logPage, ...topicPages])

/** Adds the pages of gifts. They come with the gifts, so that a card has only those of the gifts it knows. */
export function addGiftPages(slugs: readonly string[]): readonly Page[] {
  const added = slugs.map((slug): Page => {
    // 100 Roses are on the front page.
    const query = slug === 'rose' ? 'n=1' : `gift=${slug}`
    return { kind: 'gift', language: 'en', path: slug, query }
  })
  add(added)
  return added
}
addGiftPages(['rose', 'lion'])

/** The page of that name, in that language. */
export const pageAt = (path: string, language: Language = 'en'): Page | undefined =>
  byFolder.get(folderOf({ language, path }))

/** The page that an address leads to, given what of it is below the site's own: `de/lion/?n=7`. */
export function pageIn(address: string): Page {
  const [first, second] = address.split('/')
  return byFolder.get(`${first}/${second}/`) ?? byFolder.get(`${first}/`) ?? frontPage
}
