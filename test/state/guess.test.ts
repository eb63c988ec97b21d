// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frontPage, pageAt } from '../../src/data/pages'
import { exact } from '../../src/domain/amount'
import { openLink } from '../../src/state/address-bar'
import { openPage, useChoices } from '../../src/state/choices'
import { shareAddress } from '../../src/state/kept-address'
import { readLink, writeLink } from '../../src/state/link'
import { usePreferences } from '../../src/state/preferences'
import { guessFrom } from '../../src/state/visitor'

let end = () => {}

function openAt(address: string, path = '') {
  history.replaceState(null, '', address)
  const page = pageAt(path) ?? frontPage
  openPage(readLink(page.query))
  end = openLink(page)
}

/** As the script in the head does it. */
const speak = (...languages: string[]) => {
  window.visitorsPrices = guessFrom(languages)
}

const state = () => useChoices.getState()
const shown = () => String(writeLink(state().scenario))
const address = () => location.pathname + location.search
const stepTo = (to: string) => {
  history.replaceState(null, '', to)
  dispatchEvent(new PopStateEvent('popstate'))
}

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
  speak('de-DE', 'de')
})
afterEach(() => {
  end()
  openPage(readLink(''))
  usePreferences.setState(usePreferences.getInitialState())
  localStorage.clear()
  history.replaceState(null, '', '/')
  delete window.visitorsPrices
  vi.useRealTimers()
})

describe('a page that no link says anything of', () => {
  it.each([
    ['/', '', 'region=de'],
    ['/?theme=dark&lang=en-GB&accent=ff8800&utm_source=a', '', 'region=de'],
    ['/lion/', 'lion', 'gift=lion&region=de'],
    ['/rose/', 'rose', 'n=1&region=de'],
    ['/1000-coins/', '1000-coins', 'coins=1000&region=de'],
  ])('opens with the visitor’s prices: %s', (to, path, scenario) => {
    openAt(to, path)
    expect(shown()).toBe(scenario)
    expect(state().guessed).toBe(true)
  })

  it('opens in the visitor’s currency where no prices of the country are known', () => {
    speak('pl-PL')
    openAt('/')
    expect(shown()).toBe('cur=PLN')
    expect(state().guessed).toBe(true)
  })

  it.each([
    ['/?n=5', '', 'n=5'],
    ['/?n=no-number', '', ''],
    ['/?region=us', '', ''],
    ['/?region=gb', '', 'region=gb'],
    ['/lion/?v=1', 'lion', 'gift=lion'],
    // The rates of a test, and a minimum in dollars.
    ['/bbc-2022/', 'bbc-2022', 'pay=106&rates=2022-10&model=net50'],
    ['/first-payout/', 'first-payout', 'get=10'],
  ])('is the only one: %s', (to, path, scenario) => {
    openAt(to, path)
    expect(shown()).toBe(scenario)
    expect(state().guessed).toBe(false)
  })

  it('opens with US prices in the US', () => {
    speak('en-US', 'en')
    openAt('/')
    expect(shown()).toBe('')
    expect(state().guessed).toBe(false)
  })
})

describe('guessed prices', () => {
  it('stay out of the address until something is changed, and are in every link', () => {
    openAt('/')
    expect(shareAddress()).toBe('http://localhost:3000/?region=de')
    stepTo('/#rates-coins')
    vi.runAllTimers()
    expect(address()).toBe('/')
    state().setKnown({ field: 'gifts', amount: exact('5') })
    vi.runAllTimers()
    expect(address()).toBe('/?n=5&region=de')
    expect(state().guessed).toBe(true)
  })

  it.each([
    ['region', () => state().chooseRegion('gb')],
    ['currency', () => state().chooseCurrency('CHF')],
    ['model', () => state().chooseModel('net50')],
    ['number', () => state().setNumber('price', exact('1.2'))],
    ['link', () => state().open(readLink('n=5&region=de'))],
  ])('are no guess any more once the visitor chose a %s', (_, choose) => {
    openAt('/')
    choose()
    expect(state().guessed).toBe(false)
  })

  it('give way to US prices that were chosen, which the address says where it would be empty', () => {
    openAt('/')
    state().chooseRegion('us')
    vi.runAllTimers()
    expect(address()).toBe('/?region=us')
    stepTo('/')
    expect(shown()).toBe('region=de')
    stepTo('/?region=us')
    expect(shown()).toBe('')
  })

  it('are not guessed again for whoever wants US prices', () => {
    openAt('/')
    usePreferences.getState().preferUsPrices()
    state().chooseRegion('us')
    vi.runAllTimers()
    expect(address()).toBe('/')
    end()
    openAt('/lion/', 'lion')
    expect(shown()).toBe('gift=lion')
  })

  it('come back with a step back', () => {
    openAt('/')
    state().setKnown({ field: 'gifts', amount: exact('5') })
    vi.runAllTimers()
    stepTo('/')
    expect(shown()).toBe('region=de')
    expect(state().guessed).toBe(true)
  })

  it('come back where the visitor starts again', () => {
    openAt('/lion/?n=5&buy=app', 'lion')
    state().startAgain()
    expect(shown()).toBe('gift=lion&region=de')
    expect(state().guessed).toBe(true)
    expect(address()).toBe('/lion/')
  })

  it('are not kept from an edit before the link was open', () => {
    history.replaceState(null, '', '/')
    openPage(readLink(''))
    state().setKnown({ field: 'gifts', amount: exact('9') })
    end = openLink(frontPage)
    expect(shown()).toBe('n=9')
    expect(state().guessed).toBe(false)
  })
})
