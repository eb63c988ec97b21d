import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { catalogueOf } from '../data/catalogue-of'
import plurals from '../data/gift-plurals.json'
import catalogue from '../data/gifts.json'
import { folderOf, type Page, wayToRoot } from '../data/pages'
import { attributesOf, LanguageProvider } from '../language/LanguageProvider'
import { openPage } from '../state/choices'
import { isPlain, readLink } from '../state/link'
import { CardInPost } from '../ui/card/CardInPost'
import * as extras from '../ui/card/extras'
import { fill } from './fill'
import { Head } from './Head'
import type { PageTexts } from './page-texts'
import { views } from './views'

/**
 * The HTML of a page, with its answer and receipt in it, and its card beside it if it has one.
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
  const { View, hasCard } = views[page.kind]
  openPage(readLink(page.query))
  const body = renderToString(
    <StrictMode>
      <LanguageProvider language={page.language}>
        <View />
      </LanguageProvider>
    </StrictMode>,
  )
  const head = renderToStaticMarkup(<Head {...{ page, texts, site, address }} />)

  const { lang, dir } = attributesOf(page.language)
  const filled = fill(template, [
    [/(?<=<html )lang="en"/, `lang="${lang}" dir="${dir}"`],
    [/<title>[^<]*<\/title>/, head],
    [/<div id="root"><\/div>/, rootOf(page, body)],
    ...(hasCard ? ([[/(?=<\/template>)/, cardOf(page)]] as const) : []),
  ])
  return filled.replaceAll(/(?<= (?:src|href)=")\.\//g, wayToRoot(page))
}

function cardOf(page: Page): string {
  openPage(readLink(`embed=1&${page.query}`))
  return renderToString(
    <StrictMode>
      <LanguageProvider language={page.language}>
        <CardInPost extras={isPlain(page.query) ? undefined : extras} />
      </LanguageProvider>
    </StrictMode>,
  )
}

/** The element that holds the page, with what the script has to know before it takes it over. */
function rootOf(page: Page, body: string): string {
  const known = catalogueOf([page.path], { ...catalogue, plurals })
  const gifts = known.gifts.length > 0 ? JSON.stringify(known) : undefined
  const root = <div id="root" data-page={folderOf(page)} data-gifts={gifts} />
  return renderToStaticMarkup(root).replace('></div>', () => `>${body}</div>`)
}
