import { cleanup, render, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exchange2026 } from '../../src/data/exchange'
import { rose } from '../../src/data/gifts'
import {
  type Amount,
  exact,
  fromPercent,
  fromUnits,
  isAtMost,
  toDecimal,
} from '../../src/domain/amount'
import { meantAfter, meantBy } from '../../src/language/plain-number'
import { exactText, minorDigits, numberText, percentSign } from '../../src/language/write-number'
import { textsIn } from '../../src/language/write-text'
import { useChoices } from '../../src/state/choices'
import { readLink } from '../../src/state/link'
import { Answer } from '../../src/ui/answer/Answer'
import { type Reading, readAmount } from '../../src/ui/controls/typed-amount'
import { Fields } from '../../src/ui/fields/Fields'
import { giftTexts } from '../../src/ui/gift/gift-texts'
import { wordsIn } from '../../src/wording/words'

const locales = `
  ar-EG ar-MA fa-IR hi-IN-u-nu-deva bn my ne mr de-DE de-CH de-AT en-US en-GB en-IN en-ZA es-MX es-ES es-PE
  fr-FR fr-CH fr-MA pt-PT pt-BR pl hu sv nb da fi cs bg ru uk th-TH-u-nu-thai ckb ur ps he zh-u-nu-hanidec
  zh-Hant-TW ja ko vi id tr sw km lo ka hy et lv lt sl hr sr mk sq is ga mt eu ca gl af zu am si ta te kn ml
  gu pa uz kk nl it el sk ro`
  .trim()
  .split(/\s+/)

const amounts = fc
  .record({
    units: fc.oneof(fc.bigInt({ min: 1n, max: 99_999n }), fc.bigInt({ min: 1n, max: 10n ** 15n })),
    places: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ units, places }) => ({ amount: fromUnits<Amount>(units, places), places }))

/** The decimal that a field reads in the text; what is wrong where it reads none. */
function read(text: string, meant: string, locale: string, how: Partial<Reading<Amount>> = {}) {
  const max = exact<Amount>('1000000000000000000000000000000')
  const given = readAmount(text, meant, locale, { max, ...how })
  return typeof given === 'object' ? toDecimal(given.amount, 60) : given
}

/** A character that a field shows: a digit, the decimal separator, or a separator of groups. */
type Cell = { readonly text: string; readonly means: string }

/** What the page shows, as its locale says what each character is. */
function cellsOf(amount: Amount, places: number, locale: string): Cell[] {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  })
  const digits = toDecimal(amount, 40).split('.')
  const plain = Array.from((digits[0] ?? '') + (digits[1] ?? '').padEnd(places, '0'))
  const parts = format.formatToParts(toDecimal(amount, 40) as Intl.StringNumericLiteral)
  return parts.flatMap(({ type, value }) =>
    Array.from(value, (text) => ({
      text,
      means: type === 'decimal' ? '.' : type === 'group' ? '' : (plain.shift() ?? '?'),
    })),
  )
}

const textOf = (cells: readonly Cell[]) => cells.map(({ text }) => text).join('')
const meaningOf = (cells: readonly Cell[]) => cells.map(({ means }) => means).join('')

describe.each(locales)('in %s', (locale) => {
  it('reads what a field shows, edited at its end, its start and in between', () => {
    const edits = fc.array(
      fc.record({
        at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
        digit: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
        inLatin: fc.boolean(),
      }),
      { minLength: 1, maxLength: 4 },
    )
    fc.assert(
      fc.property(amounts, edits, fc.boolean(), (shown, changes, counted) => {
        const cells = cellsOf(shown.amount, shown.places, locale)
        let text = numberText(shown.amount, locale, shown.places)
        expect(textOf(cells)).toBe(text)
        let meant = meantBy(text, locale)
        for (const { at, digit, inLatin } of changes) {
          const own = new Intl.NumberFormat(inLatin ? 'en' : locale)
          const place = Math.round(at * (cells.length - (digit === null ? 1 : 0)))
          if (digit === null) cells.splice(place, 1)
          else cells.splice(place, 0, { text: own.format(digit), means: String(digit) })
          meant = meantAfter(text, meant, textOf(cells))
          text = textOf(cells)
          if (!/\d/.test(meaningOf(cells))) return
          const expected = exact<Amount>(meaningOf(cells).replace(/^\./, '0.').replace(/\.$/, ''))
          expect([text, read(text, meant, locale, { counted })]).toEqual([
            text,
            toDecimal(expected, 60),
          ])
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads what the page writes: numbers, counts, per cent, money and cents', () => {
    const currencies = fc.constantFrom(...Object.keys(exchange2026.perDollar))
    fc.assert(
      fc.property(amounts, currencies, (shown, currency) => {
        const amount = shown.amount as never
        const words = wordsIn(locale, textsIn('en'))
        const money = { currency }
        const inWhole = { digits: 4, inCents: false }
        const inCents = { digits: 6, inCents: true }
        const fine: readonly (readonly [string, Partial<Reading<Amount>>])[] = [
          [exactText(amount, locale), {}],
          [words.percent(fromPercent(amount)), { words: () => [percentSign(locale)] }],
          [words.receiptMoney(amount, currency, inWhole), money],
          [words.receiptMoney(amount, currency, inCents), money],
          [words.rateMoney(amount, currency), money],
        ]
        const rough: readonly (readonly [string, Partial<Reading<Amount>>])[] = [
          [words.coins(amount), { words: () => words.beside(words.coins) }],
          [words.diamonds(amount), { words: () => words.beside(words.diamonds), counted: true }],
          ...(minorDigits(currency) === 2 && isAtMost(exact<Amount>('0.1'), amount)
            ? [[words.money(amount, currency), money] as const]
            : []),
        ]
        for (const [text, how] of shown.places <= 2 ? [...fine, ...rough] : fine)
          expect([text, read(text, text, locale, how)]).toEqual([text, toDecimal(amount, 60)])
      }),
      { numRuns: 8 },
    )
  })

  it('reads the words of a sentence beside a number of gifts', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 12n }), (count) => {
        const words = wordsIn(locale, textsIn('en'))
        const amount = fromUnits<never>(count, 0)
        for (const gift of [rose, { kind: 'custom', coins: 15 } as const]) {
          const text = words.gifts(gift, amount)
          const how = { words: () => words.beside((some) => words.gifts(gift, some)) }
          expect([text, read(text, text, locale, how)]).toEqual([text, String(count)])
        }
      }),
      { numRuns: 5 },
    )
  })
})

it('keeps the numbers of the gift field in their own direction', () => {
  const { priceOf } = giftTexts(wordsIn('ar-EG', textsIn('en')))
  expect(priceOf(rose)).toBe('\u2068١\u2069 coin')
})

describe('the language of the browser', () => {
  afterEach(() => vi.restoreAllMocks())

  /** A page in a browser that names this as its language. */
  function openIn(language: unknown) {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue([language as string])
    useChoices.getState().open(readLink(''))
    render(
      <>
        <Answer />
        <Fields />
      </>,
    )
    const pays = screen.getByRole<HTMLInputElement>('textbox', { name: 'Viewer pays' }).value
    cleanup()
    return pays
  }

  it.each([
    'C',
    'POSIX',
    'en-US@posix',
    'en_US',
    'en_US.UTF-8',
    '',
    'x',
    'x-rose',
    null,
    undefined,
  ])('is English where Intl takes no %j', (language) => expect(openIn(language)).toBe('1.51'))

  it('leaves the numbers of an English page English', () => {
    expect(openIn('de-DE')).toBe('1.51')
    expect(openIn('de-u-nu-roman')).toBe('1.51')
  })

  it('gives a page, whatever text it is', () => {
    const parts = fc.constantFrom(
      'en',
      'de',
      'und',
      'u',
      'x',
      'nu',
      'hebr',
      '-',
      '_',
      '@',
      'CH',
      '1',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts, { maxLength: 8 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(text, (language) => {
        expect(openIn(language)).toMatch(/\p{N}/u)
      }),
      { numRuns: 15 },
    )
  })
})
