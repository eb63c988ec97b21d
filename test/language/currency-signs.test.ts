import { describe, expect, it } from 'vitest'
import { exchange2026 } from '../../src/data/exchange'
import { marksOf } from '../../src/language/currency-signs'
import { readTyped } from '../../src/language/read-number'

/** The number read beside the marks of the currency, or the kind of what is no number. */
function read(text: string, currency: string, locale: string) {
  const typed = readTyped(text, locale, marksOf(currency, locale))
  return typed.kind === 'number' ? typed.decimal : typed.kind
}

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
    expect(read('€5', 'USD', 'de-DE')).toBe('unreadable')
    expect(read('5 TL', 'EUR', 'tr-TR')).toBe('unreadable')
    expect(read('5 €', 'EUR', 'de-DE')).toBe('5')
  })

  it.each([
    ['50 TL', 'TRY', 'tr-TR', '50'],
    ['Rs 500', 'INR', 'en-IN', '500'],
    ['Rs. 500', 'INR', 'en-IN', '500'],
    ['Rs.500/-', 'INR', 'en-IN', '500'],
    ['5 DH', 'MAD', 'fr-MA', '5'],
    ['10.000đ', 'VND', 'vi-VN', '10000'],
    ['100円', 'JPY', 'ja-JP', '100'],
    ['￥１００', 'JPY', 'ja-JP', '100'],
    ['5,-', 'EUR', 'de-DE', '5'],
    ['5,- €', 'EUR', 'de-DE', '5'],
    ['5 dollars', 'USD', 'en-US', '5'],
    ['5 US dollars', 'USD', 'en-US', '5'],
    ['1 euro', 'EUR', 'en-GB', '1'],
    ['5 Euro', 'EUR', 'de-DE', '5'],
    ['20 zl', 'PLN', 'pl-PL', '20'],
    ['5 kr.', 'DKK', 'da-DK', '5'],
    ['kr 5', 'NOK', 'nb-NO', '5'],
    ['Rp5.000', 'IDR', 'id-ID', '5000'],
    ['5 руб.', 'RUB', 'ru-RU', '5'],
    ['500元', 'CNY', 'zh-CN', '500'],
    ['$.5', 'USD', 'en-US', '0.5'],
    ['USD .5', 'USD', 'en-US', '0.5'],
  ])('has what is typed in %j for %s in %s: %s', (text, currency, locale, decimal) =>
    expect(read(text, currency, locale)).toBe(decimal),
  )

  it.each(['S/.5', 'S/. 5', 'S/5', 'S/. 5.00'])('has the point of the sol: %s is 5', (text) => {
    for (const locale of ['es-PE', 'en-US']) expect(Number(read(text, 'PEN', locale))).toBe(5)
  })

  it('has no empty mark, and none for thousands', () => {
    for (const currency of Object.keys(exchange2026.perDollar))
      for (const mark of marksOf(currency, 'en-US')) {
        expect(mark.trim()).not.toBe('')
        expect(['k', 'm']).not.toContain(mark.toLowerCase())
      }
  })
})
