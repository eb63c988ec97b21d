import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromUnits, parseDecimal, toDecimal } from '../../src/domain/amount'
import { marksOf, readTyped } from '../../src/state/typed-number'

const dollars = ['$', 'US$', 'USD']

/** The number read, or the kind of what is no number. */
function read(text: string, locale = 'en-US', marks: readonly string[] = dollars) {
  const typed = readTyped(text, locale, marks)
  return typed.kind === 'number' ? typed.decimal : typed.kind
}

describe('readTyped', () => {
  it.each([
    ['1000', '1000'],
    ['1,000', '1000'],
    ['12,345,678.25', '12345678.25'],
    ['1 000', '1000'],
    ['1\u00a0000', '1000'],
    ['1\u202f000', '1000'],
    ['1\u2009000.5', '1000.5'],
    ["1'000", '1000'],
    ['1’000’000.50', '1000000.50'],
    ['1,00,000', '100000'],
    ['12,34,56,789.5', '123456789.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['007', '7'],
    ['0', '0'],
    ['000.10', '0.10'],
    [' \n\t 12.5 \r\n', '12.5'],
    ['0.000000000000000001', '0.000000000000000001'],
    ['1'.repeat(60), '1'.repeat(60)],
  ])('reads %j as %s', (text, decimal) => expect(read(text)).toBe(decimal))

  it.each([
    ['1,50', 'de-DE', '1.50'],
    ['1.000,50', 'de-DE', '1000.50'],
    ['1.500', 'de-DE', '1500'],
    ['1.500', 'de-AT', '1500'],
    ['1 000,5', 'fr-FR', '1000.5'],
    ["1'234.5", 'de-CH', '1234.5'],
    ['1,5', 'fr-CH', '1.5'],
    ['1.5', 'fr-CH', '1.5'],
    ['٣٫٥', 'ar-EG', '3.5'],
    ['١٬٢٣٤٫٥', 'ar-EG', '1234.5'],
    ['1,234.5', 'ar-EG', '1234.5'],
    ['۱٬۲۳۴٫۵', 'fa-IR', '1234.5'],
    ['१,२३,४५६.५', 'hi-IN', '123456.5'],
    ['১২.৫', 'bn-BD', '12.5'],
    ['１，２３４．５', 'ja-JP', '1234.5'],
    ['1,234.5', 'no such locale', '1234.5'],
    ['1 000', 'de-DE', '1000'],
    ['1.234,5', 'en-DE', '1234.5'],
  ])('reads %j in %s as %s', (text, locale, decimal) => expect(read(text, locale)).toBe(decimal))

  it('reads digits and Arabic separators in any locale', () => {
    expect(read('١٬٢٣٤٫٥', 'en-US')).toBe('1234.5')
    expect(read('𝟙𝟚', 'en-US')).toBe('12')
  })

  it.each([
    ['$1.50', '1.50'],
    ['$ 1.50', '1.50'],
    ['US$1.50', '1.50'],
    ['1.50 USD', '1.50'],
    ['1.50usd', '1.50'],
    ['$1.50 USD', '1.50'],
    ['＄1.50', '1.50'],
    ['\u200e$\u200e1.50\u2069', '1.50'],
  ])('reads %j in a field of dollars', (text, decimal) => expect(read(text)).toBe(decimal))

  it('reads a per cent sign in a field of per cent only', () => {
    expect(read('30 %', 'en-US', ['%'])).toBe('30')
    expect(read('%30', 'tr-TR', ['%'])).toBe('30')
    expect(read('٣٠٪', 'ar-EG', ['%'])).toBe('30')
    expect(read('30 %')).toBe('unreadable')
    expect(read('30٪')).toBe('unreadable')
  })

  it('reads marks that hold spaces, points or marks of direction', () => {
    expect(read('5\u00a0F\u202fCFA', 'fr-FR', marksOf('XOF', 'fr-FR'))).toBe('5')
    expect(read('٥ ج.م.\u200f', 'ar-EG', marksOf('EGP', 'ar-EG'))).toBe('5')
  })

  it('takes the longest mark that fits, whichever is named first', () => {
    expect(read('R$5', 'pt-BR', ['R', 'R$'])).toBe('5')
    expect(read('R$5', 'pt-BR', ['R$', 'R'])).toBe('5')
  })

  it.each(['', ' ', '\u00a0\n', '\u200e', '$', 'USD '])('finds no number yet in %j', (text) =>
    expect(read(text)).toBe('empty'),
  )

  it.each(['-5', '\u22125', '- 5', '-$5', '$-5', '-0.01', '\u200e\u22121,000'])(
    'finds %j negative',
    (text) => expect(read(text)).toBe('negative'),
  )

  it('reads minus nothing as nothing', () => {
    expect(read('-0')).toBe('0')
    expect(read('\u22120.00')).toBe('0.00')
  })

  it.each([
    '1,50',
    '3,14',
    '1,5',
    '1,',
    ',500',
    '0,500',
    '1,0000',
    '1000,000',
    '123,45,678',
    '1,000,00,000',
    '1,00,0000',
    '1 000,000',
    '1,000 000',
    '1  000',
    '1 50',
    '1’50',
    '5\t100',
    '5\n100',
    '1.2.3',
    '1.234,5',
    '1.000,000',
    '1e3',
    '0x10',
    'NaN',
    'Infinity',
    '∞',
    '--5',
    '-$-5',
    '5-',
    '+5',
    '-',
    '.',
    '5²',
    '①',
    '½',
    '€5',
    '5 EUR',
    '$$5',
    '5 5 USD',
    'five',
    '0.0000000000000000001',
    '1'.repeat(61),
  ])('does not read %j', (text) => expect(read(text)).toBe('unreadable'))

  it.each([
    ['1.50', 'de-DE'],
    ['1,234.5', 'de-DE'],
    ['0.500', 'de-DE'],
    ['1.5', 'fr-FR'],
    ['1.500', 'fr-FR'],
  ])('does not read %j in %s', (text, locale) => expect(read(text, locale)).toBe('unreadable'))

  it('reads back what the locale writes', () => {
    const locales =
      'en-US de-DE fr-FR de-CH en-IN ar-EG fa-IR hi-IN pt-BR sv-SE es-ES de-AT fr-CH bn-BD'
    fc.assert(
      fc.property(
        fc.constantFrom(...locales.split(' ')),
        // Fifteen digits: what a float tells apart.
        fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }),
        fc.integer({ min: 0, max: 18 }),
        fc.boolean(),
        (locale, units, digits, useGrouping) => {
          const decimal = toDecimal(fromUnits(units, digits))
          const number = { maximumFractionDigits: 20, useGrouping }
          const shown = new Intl.NumberFormat(locale, number).format(Number(decimal))
          expect(read(shown, locale)).toBe(decimal)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('never fails, and gives only decimals that can be read', () => {
    const pieces = fc.constantFrom('0', '7', '٣', ',', '.', ' ', "'", '-', '$', '٫', '😀', '\ud835')
    const locales = fc.constantFrom('en', 'de', 'ar-EG', 'no locale', '')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, locales, fc.array(fc.string()), (typed, locale, marks) => {
        const result = readTyped(typed, locale, marks)
        if (result.kind === 'number') expect(parseDecimal(result.decimal)).not.toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('marksOf', () => {
  it('knows what people write beside dollars', () => {
    expect(marksOf('USD', 'en-US')).toEqual(expect.arrayContaining(['$', 'US$', 'USD']))
    expect(marksOf('CAD', 'fr-CA')).toEqual(expect.arrayContaining(['$', 'CA$', 'CAD']))
  })

  it('knows the signs of the locale', () => {
    expect(marksOf('PLN', 'pl-PL')).toContain('zł')
    expect(marksOf('PLN', 'no such locale')).toContain('PLN')
  })

  it('has no signs of other currencies', () => {
    expect(read('€5', 'de-DE', marksOf('USD', 'de-DE'))).toBe('unreadable')
    expect(read('5 €', 'de-DE', marksOf('EUR', 'de-DE'))).toBe('5')
  })
})

// In locales and beside marks of their own: what is worked out for those is remembered, and a test
// that comes later sees nothing of how.
describe('signs that mean one thing only', () => {
  it.each(['en-NZ', 'de-LI', 'ar-IQ', 'ko-KR'])('are read in any locale: %s', (locale) => {
    const readHere = (text: string) => readTyped(text, locale, [])
    expect(readHere('1٫5')).toEqual({ kind: 'number', decimal: '1.5' })
    for (const text of ['1 234', "1'234", '1٬234'])
      expect(readHere(text)).toEqual({ kind: 'number', decimal: '1234' })
  })

  it.each(['ar-SY', 'fa-AF'])('are those of Latin digits, too, in %s with its own', (locale) => {
    expect(readTyped('1,234.5', locale, [])).toEqual({ kind: 'number', decimal: '1234.5' })
  })

  it('are none of them a new line', () => {
    expect(readTyped('1\n2', 'en-NZ', ['a mark'])).toEqual({ kind: 'unreadable' })
  })
})
