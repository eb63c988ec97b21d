import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exact, fromUnits, type Money, zero } from '../../src/domain/amount'
import { textsIn } from '../../src/language/write-text'
import { type Words, wordsIn } from '../../src/wording/words'

const locales = ['en-US', 'de-DE', 'ja-JP', 'ar-EG']

/** The words of each locale. */
const known = new Map(locales.map((locale) => [locale, wordsIn(locale, textsIn('en'))]))

function wordsOf(locale: string): Words {
  const words = known.get(locale)
  if (!words) throw new Error(`no words in ${locale}`)
  return words
}

const amount = (decimal: string) => exact<Money>(decimal)

/** Without the marks of direction and with plain spaces, which differ between versions of Intl. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()

const rough = (decimal: string, currency: string, locale: string) =>
  plain(wordsOf(locale).money(amount(decimal), currency))
/** The upper end of a range that starts at nothing. */
const fine = (decimal: string, currency: string, locale: string) =>
  plain(
    wordsOf(locale)
      .moneySpan({ low: zero(), high: amount(decimal) }, currency)
      ?.split(' – ')[1] ?? 'no range',
  )

describe('money in a sentence', () => {
  it.each([
    ['en-US', '$1.51'],
    ['de-DE', '1,51 $'],
    ['ja-JP', '$1.51'],
    // Within an English sentence it keeps its own direction.
    ['ar-EG', '\u2068١٫٥١ US$\u2069'],
  ])('is written as in %s', (locale, text) => {
    expect(rough('1.513247', 'USD', locale)).toBe(text)
  })

  it.each([
    ['en-US', '1.5¢'],
    ['de-DE', '1,5¢'],
    ['ja-JP', '1.5¢'],
    ['ar-EG', '\u2068١٫٥¢\u2069'],
  ])('is in cents below a tenth of a dollar, in %s', (locale, text) => {
    expect(rough('0.015132', 'USD', locale)).toBe(text)
  })

  it.each([
    ['0', 'USD', '$0.00'],
    ['0.1', 'USD', '$0.10'],
    ['0.5', 'USD', '$0.50'],
    ['0.0999', 'USD', '10¢'],
    ['0.05', 'USD', '5¢'],
    ['0.05', 'CAD', '5¢'],
    ['0.0123', 'GBP', '1.2p'],
    ['0.000025', 'USD', '0.0025¢'],
    ['0.0000000000000000012', 'USD', '0.00000000000000012¢'],
    ['0', 'EUR', '€0.00'],
    ['0.5', 'EUR', '€0.50'],
    ['0.01162', 'EUR', '€0.0116'],
    ['0.000022', 'EUR', '€0.0000220'],
    ['0', 'VND', '₫0'],
    ['424.2', 'VND', '₫424'],
    ['0.6486', 'VND', '₫0.649'],
    ['0', 'JPY', '¥0'],
    ['238.3', 'JPY', '¥238'],
    ['0.7873', 'JPY', '¥0.787'],
    ['0.0039', 'JPY', '¥0.00390'],
    ['0', 'KWD', 'KWD 0.000'],
    ['0.467', 'KWD', 'KWD 0.467'],
    ['0.00467', 'KWD', 'KWD 0.00467'],
  ])('says %s of %s as %s', (decimal, currency, text) => {
    expect(rough(decimal, currency, 'en-US')).toBe(text)
  })

  it.each([
    ['de-DE', '0,649 ₫', '0,00467 KWD'],
    ['ja-JP', '₫0.649', 'KWD 0.00467'],
    ['ar-EG', '\u2068٠٫٦٤٩ ₫\u2069', '\u2068٠٫٠٠٤٦٧ د.ك.\u2069'],
  ])('keeps three significant digits in %s, where no cents are known', (locale, dong, dinar) => {
    expect(rough('0.6486', 'VND', locale)).toBe(dong)
    expect(rough('0.00467', 'KWD', locale)).toBe(dinar)
  })

  it('is exact for amounts that a float would round', () => {
    expect(rough('1000000000000000.01', 'USD', 'en-US')).toBe('$1,000,000,000,000,000.01')
    expect(rough('1000000000000000.01', 'USD', 'de-DE')).toBe('1.000.000.000.000.000,01 $')
    expect(rough('9007199254740993', 'JPY', 'en-US')).toBe('¥9,007,199,254,740,993')
  })
})

describe('money in a range', () => {
  it.each([
    ['0', 'USD', 'no range'],
    ['0.15', 'USD', '$0.15'],
    ['0.0153', 'USD', '1.53¢'],
    ['0.01', 'USD', '1.00¢'],
    ['0.000025', 'USD', '0.00250¢'],
    ['0.01162', 'EUR', '€0.0116'],
    ['0.00467', 'KWD', 'KWD 0.00467'],
  ])('says %s of %s as %s', (decimal, currency, text) => {
    expect(fine(decimal, currency, 'en-US')).toBe(text)
  })

  it('tells amounts apart that a sentence would not', () => {
    expect(rough('0.01513', 'USD', 'en-US')).toBe(rough('0.01484', 'USD', 'en-US'))
    expect(fine('0.01513', 'USD', 'en-US')).not.toBe(fine('0.01484', 'USD', 'en-US'))
  })
})

describe('something', () => {
  const currencies = fc.constantFrom('USD', 'GBP', 'EUR', 'VND', 'JPY', 'KWD')
  const somewhere = fc.constantFrom(...locales)
  const aboveZero = (places: number) =>
    fc
      .bigInt({ min: 1n, max: 10n ** BigInt(places + 15) })
      .map((units) => fromUnits<Money>(units, places))
  const anyAmount = fc.oneof(aboveZero(2), aboveZero(12), aboveZero(17))

  it('is never shown as nothing, in any currency and locale', () =>
    fc.assert(
      fc.property(anyAmount, currencies, somewhere, (some, currency, locale) => {
        expect(wordsOf(locale).money(some, currency)).toMatch(/[1-9١-٩]/)
        expect(wordsOf(locale).moneySpan({ low: zero(), high: some }, currency)).toMatch(/[1-9١-٩]/)
        expect(wordsOf(locale).coins(some as never)).toMatch(/[1-9١-٩]/)
      }),
    ))

  // Intl writes no more than 100 places, and Node 20 no more than 20.
  it.each([30, 130])('is shown however little it is: 10^−%d', (places) => {
    const speck = fromUnits<Money>(1n, places)
    expect(wordsOf('en-US').money(speck, 'EUR')).toMatch(/[1-9]/)
    expect(wordsOf('en-US').moneySpan({ low: zero(), high: speck }, 'USD')).toMatch(/[1-9]/)
    expect(wordsOf('en-US').coins(speck as never)).toMatch(/[1-9]/)
  })
})

describe('a range', () => {
  const range = (low: string, high: string, currency: string, locale = 'en-US') =>
    plain(
      wordsOf(locale).moneySpan({ low: amount(low), high: amount(high) }, currency) ?? 'no range',
    )

  it.each([
    ['0.09', '0.24', 'USD', '$0.09 – $0.24'],
    ['0.0352', '0.0933', 'USD', '3.52¢ – 9.33¢'],
    ['0', '0.0151', 'USD', '0.00¢ – 1.51¢'],
    ['0.002', '0.24', 'USD', '$0.002 – $0.240'],
    ['0.0934', '0.141', 'KWD', 'KWD 0.093 – KWD 0.141'],
    ['20', '53.5', 'USD', '$20.00 – $53.50'],
  ])(
    'from %s to %s %s has one unit and as many places at both ends',
    (low, high, currency, text) => {
      expect(range(low, high, currency)).toBe(text)
    },
  )

  it('is none where both ends read the same', () => {
    expect(range('1.511', '1.512', 'USD')).toBe('no range')
  })
})
