// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { pageAt } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import { openPage, useCalculator } from '../../src/state/calculator'
import { readLink } from '../../src/state/link'
import { openSite } from '../../src/state/open-site'

const lion = pageAt('lion')
if (!lion) throw new Error('there is no page of the Lion')

const known = () => useCalculator.getState().scenario.known
const type = (gifts: string) =>
  useCalculator.getState().setKnown({ field: 'gifts', amount: exact(gifts) })

let end = () => {}

/** As the browser does it, by way of what the build made. */
function open(address: string, beforeAllIsThere = () => {}) {
  history.replaceState(null, '', address)
  document.documentElement.dataset['pending'] = ''
  document.head.innerHTML = '<link rel="icon" href="../favicon.svg" />'
  openPage(readLink('?gift=lion'))
  beforeAllIsThere()
  if (lion) end = openSite(lion)
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
  expect(useCalculator.getState().foreign).toEqual([['utm_source', 'news']])
})

it('keeps the files of the page where they are, whatever becomes of its address', () => {
  open('/lion/')
  const icon = document.querySelector('link')
  expect(icon?.getAttribute('href')).toBe(new URL('/favicon.svg', location.href).href)
})
