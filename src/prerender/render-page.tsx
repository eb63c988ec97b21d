import { StrictMode } from 'react'
import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { catalogueOf } from '../data/catalogue-of'
import plurals from '../data/gift-plurals.json'
import catalogue from '../data/gifts.json'
import type { Page } from '../data/pages'
import { openPage } from '../state/calculator'
import { readLink } from '../state/link'
import { EmbedCard } from '../ui/EmbedCard'
import { Page as PageView } from '../ui/Page'
import { fill } from './fill'
import { Head } from './Head'
import type { PageTexts } from './page-texts'

/**
 * The HTML of a page, with its answer and receipt in it, and the card beside it.
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

  openPage(readLink(`embed=1&${page.query}`))
  const card = renderToString(
    <StrictMode>
      <EmbedCard />
    </StrictMode>,
  )
  const filled = fill(template, [
    [/<title>[^<]*<\/title>/, head],
    [/<div id="root"><\/div>/, rootOf(page, body)],
    [/(?<=<template id="card">)/, card],
  ])
  return page.path === '' ? filled : filled.replaceAll(/(?<= (?:src|href)=")\.\//g, '../')
}

/** The element that holds the page, with what the script has to know before it takes it over. */
function rootOf({ path, query }: Page, body: string): string {
  const known = catalogueOf([path], { ...catalogue, plurals })
  const gifts = known.gifts.length > 0 ? JSON.stringify(known) : undefined
  const root = <div id="root" data-page={path} data-query={query} data-gifts={gifts} />
  return renderToStaticMarkup(root).replace('></div>', () => `>${body}</div>`)
}
