// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageAt } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import { builtPage } from '../../src/start/built-page'
import { openLink } from '../../src/state/address-bar'
import { openPage, useChoices } from '../../src/state/choices'
import { flushAddress } from '../../src/state/kept-address'
import { readLink } from '../../src/state/link'
import { siteRoot } from '../../src/state/place'

const lion = pageAt('lion')
if (!lion) throw new Error('there is no page of the Lion')

const known = () => useChoices.getState().scenario.known
const type = (gifts: string) =>
  useChoices.getState().setKnown({ field: 'gifts', amount: exact(gifts) })

let end = () => {}

/** As the browser does it, by way of what the build made. */
function open(address: string, beforeAllIsThere = () => {}) {
  history.replaceState(null, '', address)
  document.documentElement.dataset['pending'] = ''
  document.head.innerHTML = '<link rel="icon" href="../favicon.svg" />'
  openPage(readLink('?gift=lion'))
  beforeAllIsThere()
  if (lion) end = openLink(lion)
}

beforeEach(() => openPage(readLink('')))
afterEach(() => end())

it('opens what the link says, and shows the page from then on', () => {
  open('/lion/?n=7')
  expect(known()).toEqual({ field: 'gifts', amount: exact('7') })
  expect(document.documentElement.dataset['pending']).toBeUndefined()
})

it('keeps what was typed before all of the page was there', () => {
  open('/lion/?utm_source=news', () => type('9'))
  expect(known()).toEqual({ field: 'gifts', amount: exact('9') })
  expect(useChoices.getState().foreign).toEqual([['utm_source', 'news']])
})

it('keeps the files of the page where they are, whatever becomes of its address', () => {
  open('/lion/')
  const icon = document.querySelector('link')
  expect(icon?.getAttribute('href')).toBe(new URL('/favicon.svg', location.href).href)
})

/** A page as the build writes it, opened at this address. */
function openMade(address: string, folder: string) {
  history.replaceState(null, '', address)
  const root = document.createElement('div')
  root.dataset['page'] = folder
  const page = builtPage(root)
  openPage(readLink(page.query))
  end = openLink(page)
}

describe.each(['/', '/rose-value/', '/lion/', '/a/rose%20value/', '/rose/1000-coins/'])(
  'served in %s, the site',
  (folder) => {
    it.each([
      ['', '?n=7', ''],
      ['index.html', '?n=7', ''],
      ['lion/', 'lion/?n=7', 'lion/'],
      ['lion/index.html', 'lion/?n=7', 'lion/'],
      ['rose/', 'rose/?n=7', 'rose/'],
      ['1000-coins/', '1000-coins/?n=7', '1000-coins/'],
    ])('stays there: “%s” becomes “%s”', (opened, written, page) => {
      openMade(folder + opened, page)
      expect(siteRoot()).toBe(location.origin + folder)
      type('7')
      flushAddress()
      expect(location.pathname + location.search).toBe(folder + written)
    })
  },
)
