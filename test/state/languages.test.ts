// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressIn } from '../../src/build/site'
import { pages } from '../../src/data/gift-pages'
import { pageIn } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import { syncAddress } from '../../src/state/address-bar'
import { useChoices } from '../../src/state/choices'
import { flushAddress, shareAddress } from '../../src/state/kept-address'
import { siteRoot } from '../../src/state/place'

// A second language, which there is no text in yet.
vi.mock('../../src/data/languages', () => {
  const directions = { en: 'ltr', ar: 'rtl' }
  return { directions, languages: Object.keys(directions) }
})

let stop = () => {}
afterEach(() => stop())

function openAt(address: string, folder: string) {
  history.replaceState(null, '', address)
  stop = syncAddress(pageIn(folder))
}
const send = (gifts: number) =>
  useChoices.getState().setKnown({ field: 'gifts', amount: exact(String(gifts)) })
const written = () => {
  flushAddress()
  return location.pathname + location.search
}

describe('the pages of a second language', () => {
  it.each([
    ['ar/', 'ar', ''],
    ['ar/lion/', 'ar', 'lion'],
    ['ar/?n=7', 'ar', ''],
    ['ar/lion/?n=7', 'ar', 'lion'],
    ['ar/no-such-page/', 'ar', ''],
    ['lion/', 'en', 'lion'],
    ['', 'en', ''],
    ['en/lion/', 'en', ''],
  ])('are in a folder of that language: %s', (address, language, path) => {
    expect(pageIn(address)).toMatchObject({ language, path })
  })

  it('are as many as those in English, each with an address of its own', () => {
    const addresses = pages.map((page) => addressIn('https://example.org/', page))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.filter((address) => address.includes('/ar/'))).toHaveLength(pages.length / 2)
    expect(addresses).toContain('https://example.org/ar/lion/')
  })

  it('find the root of the site', () => {
    openAt('/site/ar/?n=7', 'ar/')
    expect(siteRoot()).toBe('http://localhost:3000/site/')
    stop()
    openAt('/site/ar/lion/', 'ar/lion/')
    expect(siteRoot()).toBe('http://localhost:3000/site/')
  })

  it('keep their folder in the address bar', () => {
    openAt('/site/ar/lion/', 'ar/lion/')
    send(5)
    expect(written()).toBe('/site/ar/lion/?n=5')
    useChoices.getState().chooseGift({ kind: 'custom', coins: 15 })
    expect(written()).toBe('/site/ar/?gift=coins-15&n=5')
  })

  it('are opened by a step back', () => {
    openAt('/site/ar/?n=7', 'ar/')
    history.replaceState(null, '', '/site/ar/lion/')
    dispatchEvent(new PopStateEvent('popstate'))
    expect(useChoices.getState().scenario.gift).toMatchObject({ slug: 'lion' })
  })

  it('are what their links lead to', () => {
    openAt('/site/ar/lion/', 'ar/lion/')
    expect(shareAddress()).toBe('http://localhost:3000/site/ar/lion/')
    useChoices.getState().setKnown({ field: 'coins', amount: exact('15') })
    useChoices.getState().chooseGift({ kind: 'custom', coins: 15 })
    expect(shareAddress()).toBe('http://localhost:3000/site/ar/?gift=coins-15&coins=15')
  })
})

it('a page in English has no folder for its language', () => {
  openAt('/site/lion/', 'lion/')
  expect(shareAddress()).toBe('http://localhost:3000/site/lion/')
})
