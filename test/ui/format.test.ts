import { describe, expect, it } from 'vitest'
import { type Amount, exact, percent } from '../../src/domain/amount'
import {
  centsText,
  countText,
  dateText,
  decimalsOf,
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
} from '../../src/ui/format'
import { currencyName, regionName } from '../../src/ui/names'

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
  it('has just so many places', () => {
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

  it('knows how many decimal places it has', () => {
    expect(['100', '19.99', '0.0053'].map((text) => decimalsOf(amount(text)))).toEqual([0, 2, 4])
    expect(pluralOf(amount('1'))).toBe(1)
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

  it('and regions have names', () => {
    expect(currencyName('EUR', 'en')).toBe('Euro')
    expect(regionName('gb', 'en')).toBe('United Kingdom')
  })
})

describe('a part', () => {
  it.each([
    ['en-US', '8.25%'],
    ['de-DE', '8,25 %'],
    ['ja-JP', '8.25%'],
    ['ar-EG', '٨٫٢٥٪'],
  ])('is per cent as in %s', (locale, text) => {
    expect(plain(percentText(percent('8.25'), locale))).toBe(text)
  })
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
