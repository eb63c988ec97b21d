import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import type { Page } from '../data/pages'
import { openPage } from '../state/calculator'
import { readLink } from '../state/link'
import { App } from '../ui/App'
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
    <App>
      <PageView />
    </App>,
  )
  const head = renderToStaticMarkup(<Head {...{ texts, site, address }} />)

  const filled = fill(
    fill(template, /<title>[^<]*<\/title>/, head),
    /<div id="root"><\/div>/,
    `<div id="root" data-page="${page.path}">${body}</div>`,
  )
  return page.path === '' ? filled : filled.replaceAll(/(?<= (?:src|href)=")\.\//g, '../')
}

function fill(template: string, place: RegExp, content: string): string {
  if (!place.test(template)) throw new Error(`index.html has no ${place.source}`)
  return template.replace(place, () => content)
}
