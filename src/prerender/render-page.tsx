import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { catalogueOf } from '../data/catalogue-of'
import plurals from '../data/gift-plurals.json'
import catalogue from '../data/gifts.json'
import type { Page } from '../data/pages'
import { openPage } from '../state/calculator'
import { readLink } from '../state/link'
import { Page as PageView } from '../ui/Page'
import { Head } from './Head'
import type { PageTexts } from './page-texts'

/**
 * The HTML of a page, with its answer and receipt in it.
 *
 * @param template - What Vite made of index.html.
 * @throws Error when the template lacks a place that is filled here.
 */
export function renderPage(
  page: Page,
  texts: PageTexts,
  site: string,
  address: string,
  template: string,
): string {
  openPage(readLink(page.query))
  const body = renderToString(
    <StrictMode>
      <PageView />
    </StrictMode>,
  )
  const head = renderToStaticMarkup(<Head {...{ texts, site, address }} />)

  const filled = fill(
    fill(template, /<title>[^<]*<\/title>/, head),
    /<div id="root"><\/div>/,
    rootOf(page, body),
  )
  return page.path === '' ? filled : filled.replaceAll(/(?<= (?:src|href)=")\.\//g, '../')
}

/** The element that holds the page, with what the script has to know before it takes it over. */
function rootOf({ path, query }: Page, body: string): string {
  const known = catalogueOf([path], { ...catalogue, plurals })
  const gifts = known.gifts.length > 0 ? JSON.stringify(known) : undefined
  const root = <div id="root" data-page={path} data-query={query} data-gifts={gifts} />
  return renderToStaticMarkup(root).replace('></div>', () => `>${body}</div>`)
}

function fill(template: string, place: RegExp, content: string): string {
  if (!place.test(template)) throw new Error(`index.html has no ${place.source}`)
  return template.replace(place, () => content)
}
