import { describe, expect, it } from 'vitest'
import { type Amount, exact, percent } from '../../src/domain/amount'
import { currencyName, languageName, regionName } from '../../src/language/names'
import {
  centsText,
  countText,
  dateText,
  dollarsText,
  exactText,
  isFraction,
  minorDigits,
  minorSign,
  moneyText,
  numberText,
  percentText,
  pluralOf,
  roughCents,
  sayNumber,
} from '../../src/language/write-number'

const amount = (decimal: string) => exact<Amount>(decimal)

/** Without the marks of direction, and with plain spaces: locales strew both. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()

it('writes amounts that a float would round to the last digit', () => {
  const huge = amount('1000000000000000.01')
  expect(moneyText(huge, 'USD', 'en-US', 2)).toBe('$1,000,000,000,000,000.01')
  expect(numberText(huge, 'de-DE', 2)).toBe('1.000.000.000.000.000,01')
  expect(countText(huge, 'en-US')).toBe('1,000,000,000,000,000.01')
  expect(plain(numberText(huge, 'ar-EG', 2))).toBe('١٬٠٠٠٬٠٠٠٬٠٠٠٬٠٠٠٬٠٠٠٫٠١')
})

describe('a number', () => {
  it('has as many decimal places as asked for', () => {
    expect(numberText(amount('1234.5'), 'en-US', 2)).toBe('1,234.50')
    expect(numberText(amount('1234.5'), 'de-DE', 0)).toBe('1.235')
    expect(plain(numberText(amount('1234.5'), 'ar-EG', 1))).toBe('١٬٢٣٤٫٥')
  })

  it('stays as it was typed, to the last digit', () => {
    expect(exactText(amount('0.123456789012345678'), 'en-US')).toBe('0.123456789012345678')
    expect(exactText(amount('1000000000000000.01'), 'de-DE')).toBe('1.000.000.000.000.000,01')
    expect(exactText(amount('106'), 'en-US', 2)).toBe('106.00')
  })

  it('counts whole where it is whole, and by three significant digits where it is less', () => {
    expect(countText(amount('29999'), 'en-US')).toBe('29,999')
    expect(countText(amount('70.2128'), 'en-US')).toBe('70.21')
    expect(countText(amount('0.005'), 'en-US')).toBe('0.005')
    expect(countText(amount('0.0012345'), 'de-DE')).toBe('0,00123')
  })

  it.each([
    ['1', '1', 1],
    ['0.999', '0.999', 0.999],
    ['0.9996', '1', 1],
    ['1.004', '1', 1],
    ['1.006', '1.01', 1.01],
    ['29999', '29,999', 29_999],
  ])('of %s is shown as %s, and counted as that', (decimal, text, count) => {
    expect(countText(amount(decimal), 'en-US')).toBe(text)
    expect(pluralOf(amount(decimal))).toBe(count)
  })
})

describe('money of so many places', () => {
  it('has its sign where the locale puts it', () => {
    expect(plain(moneyText(amount('1.5'), 'EUR', 'de-DE', 2))).toBe('1,50 €')
    expect(plain(moneyText(amount('1.5'), 'EUR', 'en-US', 3))).toBe('€1.500')
  })

  it('can be in hundredths, with the places of the whole unit', () => {
    expect(centsText(amount('0.015132'), 'en-US', 4)).toBe('1.51')
    expect(centsText(amount('0.015132'), 'de-DE', 2)).toBe('2')
  })

  it('can be in hundredths of two significant digits', () => {
    expect(roughCents(amount('0.015132'), 'en-US')).toBe('1.5')
    expect(roughCents(amount('0.000025'), 'de-DE')).toBe('0,0025')
    expect(plain(roughCents(amount('0.0999'), 'ar-EG'))).toBe('١٠')
    expect(roughCents(amount(`0.${'0'.repeat(109)}151`), 'en-US')).toMatch(/^0\.0+15$/)
  })

  it('is a fraction below a tenth of a unit, unless it is nothing', () => {
    expect(['0', '0.0999', '0.1', '1'].map((text) => isFraction(amount(text)))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  it('keeps every digit of a rate in dollars', () => {
    expect(dollarsText(amount('0.0053'), 'en-US')).toBe('$0.0053')
    expect(dollarsText(amount('10'), 'en-US')).toBe('$10.00')
  })
})

describe('currencies', () => {
  it('have their own number of places', () => {
    expect(['USD', 'EUR', 'VND', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 2, 0, 0, 3])
  })

  it('have a sign for a hundredth only where its readers know one', () => {
    expect(['USD', 'GBP', 'EUR', 'VND', 'JPY'].map(minorSign)).toEqual([
      '¢',
      'p',
      undefined,
      undefined,
      undefined,
    ])
  })

  it('have names, and so do regions and languages', () => {
    expect(currencyName('EUR', 'en')).toBe('Euro')
    expect(regionName('gb', 'en')).toBe('United Kingdom')
    expect(languageName('de', 'en')).toBe('German')
  })

  it('keep their codes where Intl doesn’t know them', () => {
    expect(currencyName('5', 'en')).toBe('5')
    expect(regionName('x', 'en')).toBe('X')
    expect(languageName('en_US@posix', 'en')).toBe('en_US@posix')
  })
})

describe('a part of a whole', () => {
  it.each([
    ['en-US', '8.25%'],
    ['de-DE', '8,25 %'],
    ['ja-JP', '8.25%'],
    ['ar-EG', '\u2068٨٫٢٥٪\u2069'],
  ])('is per cent as in %s', (locale, text) => {
    expect(plain(percentText(percent('8.25'), locale))).toBe(text)
  })
})

it('is kept in its own direction wherever it is written from right to left', () => {
  // Arabic, Hebrew, N’Ko and Adlam; the last two have digits that run so themselves.
  for (const locale of ['ar-EG', 'fa-IR', 'en-u-nu-arab', 'en-u-nu-nkoo', 'en-u-nu-adlm']) {
    const texts = [
      countText(amount('1234.5'), locale),
      sayNumber(amount('1234'), locale, 0),
      percentText(percent('8.25'), locale),
      moneyText(amount('1.5'), 'USD', locale, 2),
      dollarsText(amount('1.5'), locale),
    ]
    for (const text of texts) expect(text).toMatch(/^\u2068.*\u2069$/)
  }
  expect(moneyText(amount('1.5'), 'ILS', 'he-IL', 2)).toMatch(/^\u2068.*\u2069$/)
  expect(countText(amount('1234.5'), 'de-DE')).toBe('1.234,5')
})

describe('a date', () => {
  it.each([
    ['en-US', '2023', 'December 2023', 'December 5, 2023'],
    ['de-DE', '2023', 'Dezember 2023', '5. Dezember 2023'],
    ['ja-JP', '2023年', '2023年12月', '2023年12月5日'],
    ['ar-EG', '\u2068٢٠٢٣\u2069', '\u2068ديسمبر ٢٠٢٣\u2069', '\u2068٥ ديسمبر ٢٠٢٣\u2069'],
  ])('is told in %s as far as it is known', (locale, ...texts) => {
    expect(['2023', '2023-12', '2023-12-05'].map((date) => dateText(date, locale))).toEqual(texts)
  })
})
