import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromUnits, parseDecimal, toDecimal } from '../../src/domain/amount'
import { marksOf } from '../../src/language/currency-signs'
import { meantAfter, meantBy } from '../../src/language/plain-number'
import { readTyped } from '../../src/language/read-number'

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

  it('reads minus zero as zero', () => {
    expect(read('-0')).toBe('0')
    expect(read('\u22120.00')).toBe('0.00')
  })

  it.each([
    ',500',
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
    ['1.500', 'fr-FR'],
    ['1,500', 'de-CH'],
    ['1.0000', 'de-DE'],
    ['1/5', 'fa-IR'],
    ['۱/۵/۲', 'fa-IR'],
    ['1٬5', 'ar-EG'],
    ['5-', 'de-DE'],
    ['5,-5', 'de-DE'],
    ['k', 'en-US'],
    ['10kk', 'en-US'],
    ['10 b', 'en-US'],
  ])('does not read %j in %s', (text, locale) => expect(read(text, locale)).toBe('unreadable'))

  it.each([
    ['1,5', 'en-US', '1.5'],
    ['0,99', 'en-US', '0.99'],
    ['487,33', 'en-US', '487.33'],
    ['17,0823', 'en-US', '17.0823'],
    ['0,005', 'en-US', '0.005'],
    ['1,', 'en-US', '1'],
    ['$1,50', 'en-US', '1.50'],
    ['1.234,5', 'en-US', '1234.5'],
    ['1.234.567', 'en-US', '1234567'],
    ['1.50', 'de-DE', '1.50'],
    ['1,234.5', 'de-DE', '1234.5'],
    ['0.500', 'de-DE', '0.500'],
    ['15.79', 'fr-FR', '15.79'],
    ['1 234.5', 'fr-FR', '1234.5'],
    ['1.234,5', 'fr-FR', '1234.5'],
    ['1.234,5', 'de-CH', '1234.5'],
    ['١،٥', 'ar-EG', '1.5'],
  ])(
    'reads %j in %s, with a separator of others, as %s, and is in doubt',
    (text, locale, decimal) =>
      expect(readTyped(text, locale, dollars)).toEqual({ kind: 'number', decimal, doubtful: true }),
  )

  it.each([
    ['1.000', 'en-US', '1.000', '1000'],
    ['29,999', 'de-DE', '29.999', '29999'],
    ['1,000', 'de-DE', '1.000', '1000'],
    ['1,500', 'fr-FR', '1.500', '1500'],
  ])(
    'reads %j in %s by its format, %s, but %s where things are counted; either is in doubt',
    (text, locale, decimal, counted) => {
      expect(readTyped(text, locale, [])).toEqual({ kind: 'number', decimal, doubtful: true })
      expect(readTyped(text, locale, [], { counted: true })).toEqual({
        kind: 'number',
        decimal: counted,
        doubtful: true,
      })
    },
  )

  it.each(['1.000', '29.999'])('counts a point that stands for nothing else: %s in fr-FR', (text) =>
    expect(readTyped(text, 'fr-FR', [], { counted: true })).toHaveProperty(
      'decimal',
      text.replace('.', ''),
    ),
  )

  it.each(['1,000', '1000.000', '0.125', '1.5', '1,234.567', '12.3456'])(
    'is in no doubt about %j in en-US, counted or not',
    (text) => {
      const decimal = text.replace(',', '')
      for (const counted of [true, false])
        expect(readTyped(text, 'en-US', [], { counted })).toEqual({ kind: 'number', decimal })
    },
  )

  it.each([
    ['1。5', 'ja-JP', '1.5'],
    ['１、５００', 'ja-JP', '1500'],
    ['１．５', 'en-US', '1.5'],
    ['1｡5', 'zh-CN', '1.5'],
    ['١،٢٣٤', 'ar-EG', '1234'],
    ['۱/۵', 'fa-IR', '1.5'],
    ['۱/۵', 'en-US', '1.5'],
    ['一,二三四.五〇', 'zh-u-nu-hanidec', '1234.50'],
  ])('reads %j in %s, as its writers mean it, as %s', (text, locale, decimal) =>
    expect(readTyped(text, locale, [])).toEqual({ kind: 'number', decimal }),
  )

  it.each([
    ['10k', '10000'],
    ['$10K', '10000'],
    ['1.5M', '1500000'],
    ['1.5 m', '1500000'],
    ['1,500k', '1500000'],
    ['.5k', '500'],
    ['0.0005k', '0.5'],
  ])('reads thousands and millions: %j is %s, as it then says', (text, decimal) =>
    expect(readTyped(text, 'en-US', dollars)).toEqual({ kind: 'number', decimal, doubtful: true }),
  )

  it.each([
    ['1.255k', 'en-US', '1255'],
    ['1,255k', 'en-US', '1255000'],
    ['1.255 M', 'en-US', '1255000'],
    ['1,255k', 'de-DE', '1255'],
    ['1.255k', 'de-DE', '1255000'],
  ])(
    'reads %j in %s by its format, as %s, even where things are counted',
    (text, locale, decimal) => {
      for (const counted of [true, false])
        expect(readTyped(text, locale, [], { counted })).toEqual({
          kind: 'number',
          decimal,
          doubtful: true,
        })
    },
  )

  it('takes a letter for the mark that it is, before it takes it for thousands', () => {
    expect(read('5k', 'en-US', ['K'])).toBe('5')
    expect(read('5kr', 'sv-SE', ['kr'])).toBe('5')
    expect(read('5k kr', 'sv-SE', ['kr'])).toBe('5000')
  })

  it.each([
    ['50¢', '¢', '0.50'],
    ['1.5¢', '¢', '0.015'],
    ['5 p', 'p', '0.05'],
    ['1,234p', 'p', '12.34'],
    ['.5¢', '¢', '0.005'],
    ['5 GBP', 'p', '5'],
  ])('reads %j as hundredths where the page writes them with %s: %s', (text, cents, decimal) =>
    expect(readTyped(text, 'en-US', ['$', 'GBP'], { cents })).toEqual({ kind: 'number', decimal }),
  )

  it.each(['¢', '$5¢', '5¢¢', '0.00000000000000001¢'])('does not read %j', (text) =>
    expect(readTyped(text, 'en-US', ['$'], { cents: '¢' })).toEqual({ kind: 'unreadable' }),
  )

  it.each([
    ['5,-', 'de-DE'],
    ['5.-', 'de-CH'],
    ['5:-', 'sv-SE'],
    ['5,– €', 'de-DE'],
    ['5,--', 'nl-NL'],
  ])('reads a price without cents: %j in %s', (text, locale) =>
    expect(read(text, locale, ['€'])).toBe('5'),
  )

  it('reads back every numbering system that Intl writes', () => {
    for (const system of Intl.supportedValuesOf('numberingSystem')) {
      const locale = `en-u-nu-${system}`
      const shown = new Intl.NumberFormat(locale).format(1_234_567_890.5)
      expect([system, read(shown, locale)]).toEqual([system, '1234567890.5'])
    }
  })

  it.each(['hebr', 'roman', 'armn', 'hanidays', 'traditio', 'native', 'xxxx'])(
    'reads back what Intl writes instead of the numerals %s',
    (system) => {
      const locale = `zh-u-nu-${system}`
      expect(read(new Intl.NumberFormat(locale).format(1_234.5), locale)).toBe('1234.5')
    },
  )

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
    const pieces = fc.constantFrom(...Array.from(`07٣,. '-$٫😀k¢/三`), '\ud835')
    const locales = fc.constantFrom('en', 'de', 'ar-EG', 'no locale', '')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(
        text,
        locales,
        fc.array(fc.string()),
        fc.boolean(),
        (typed, locale, marks, counted) => {
          const result = readTyped(typed, locale, marks, { cents: '¢', counted })
          if (result.kind === 'number') expect(parseDecimal(result.decimal)).not.toBeNull()
        },
      ),
      { numRuns: 1_000 },
    )
  })
})

describe('an edited text', () => {
  /** Edits a text as the page wrote it, and reads what the outcome means. */
  const edited = (before: string, after: string, locale = 'en-US') =>
    read(meantAfter(before, meantBy(before, locale), after), locale)

  it.each([
    ['1,000', '1,0000', '10000'],
    ['1,000', ',000', '000'],
    ['1,234', '1,23', '123'],
    ['1,234', ',234', '234'],
    ['1,234.50', '1,23450', '123450'],
    ['1,234', '1,2.34', '12.34'],
    ['100,000', '5100,000', '5100000'],
  ])('keeps the signs of %j in %j: %s', (before, after, decimal) => {
    expect(Number(edited(before, after))).toBe(Number(decimal))
  })

  it('has signs of its own where they were added', () => {
    expect(meantAfter('100', '100', '100,50')).toBe('100,50')
    expect(readTyped(meantAfter('1,000', '1\u2060000', '1,000,50'), 'en-US', [])).toHaveProperty(
      'doubtful',
      true,
    )
  })

  it('is as long as what it means', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom('en', 'fa', 'de-CH'),
        (a, b, locale) => {
          const meant = meantBy(a, locale)
          expect(meant).toHaveLength(a.length)
          expect(meantAfter(a, meant, b)).toHaveLength(b.length)
          expect(meantAfter(a, meant, a)).toBe(meant)
          expect(meantAfter(a, a, b)).toBe(b)
        },
      ),
    )
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
