import { describe, expect, it } from 'vitest'
import { pages } from '../../src/data/gift-pages'
import { newestRateSet } from '../../src/data/rate-sets'
import { readLink } from '../../src/state/link'
import { isOfCalculation } from '../../src/state/link-keys'
import { guessFrom, isInDollars } from '../../src/state/visitor'

describe('the prices guessed from the languages of a browser', () => {
  it.each([
    [['de-DE', 'de', 'en-US', 'en'], { region: 'de' }],
    [['en-GB', 'en'], { region: 'gb' }],
    [['pt-BR'], { region: 'br' }],
    [['vi'], { region: 'vn' }],
    // The first language that names a country.
    [['es', 'es-MX'], { region: 'mx' }],
    // Latin America is no country, and the next language names one.
    [['es-419', 'es-MX', 'es'], { region: 'mx' }],
    [['en', 'de-DE'], { region: 'de' }],
    // Firefox adds American English by itself.
    [['de', 'en-US', 'en'], { region: 'de' }],
    [['fr', 'en-US'], { region: 'fr' }],
    // Scripts and extensions are no countries.
    [['zh-Hant'], { currency: 'TWD' }],
    [['en-IN-u-nu-deva'], { currency: 'INR' }],
    [['de-AT', 'de'], { region: 'at' }],
    [['de-CH'], { currency: 'CHF' }],
    [['no such tag', 'pl-PL'], { currency: 'PLN' }],
  ])('of %j', (languages, prices) => {
    expect(guessFrom(languages)).toEqual(prices)
  })

  it.each([
    [[]],
    [['en-US', 'en', 'de-DE']],
    [['en']],
    // Latin America and the world are no countries, and Serbia’s currency is in no table.
    [['es-419', 'es']],
    [['en-001']],
    [['sr-RS']],
    [['']],
    [['*']],
    [['en_US']],
  ])('are none for %j', (languages) => {
    expect(guessFrom(languages)).toBeNull()
  })

  it('are those of each region of the newest rates but the US', () => {
    const [us, ...others] = newestRateSet.regions.map(({ id }) => id)
    expect(guessFrom([`en-${us}`])).toBeNull()
    for (const region of others) expect(guessFrom([`en-${region}`])).toEqual({ region })
  })

  it('are in each currency of the table that is not of such a region', () => {
    const ofRegions = newestRateSet.regions.map(({ currency }) => currency)
    for (const currency of Object.keys(newestRateSet.exchange.perDollar)) {
      if (ofRegions.includes(currency)) continue
      expect(guessFrom([`en-${currency.slice(0, 2)}`])).toEqual({ currency })
    }
  })

  it.each('AD MC ME SM VA XK'.split(' '))('are in euros in %s', (country) => {
    expect(guessFrom([`en-${country}`])).toEqual({ currency: 'EUR' })
  })

  it('are in a currency of the table, whatever the country', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
    const currencies = letters
      .flatMap((first) => letters.map((second) => guessFrom([`en-${first}${second}`])))
      .flatMap((guess) => (guess && 'currency' in guess ? [guess.currency] : []))
    expect(Object.keys(newestRateSet.exchange.perDollar)).toEqual(
      expect.arrayContaining([...new Set(currencies)]),
    )
  })
})

it('knows the pages whose amounts are in dollars by their addresses', () => {
  for (const { path, query } of pages) {
    const { known, rateSet } = readLink(query).scenario
    const isMoney = known.field === 'viewerPays' || known.field === 'creator'
    expect(isInDollars(`/site/${path}${path && '/'}`), path).toBe(isMoney || rateSet !== undefined)
  }
  expect(isInDollars('/bbc-2022/index.html')).toBe(true)
  expect(isInDollars('/bbc-2022/lion/')).toBe(false)
})

it('tells the keys of a calculation from those of its look', () => {
  expect(['gift', 'n', 'region', 'rates', 'v'].every(isOfCalculation)).toBe(true)
  expect(['theme', 'embed', 'accent', 'lang', 'utm_source'].some(isOfCalculation)).toBe(false)
})
