import {
  type Amount,
  fromUnits,
  inUnits,
  isZero,
  magnitude,
  percent,
  toNumber,
  toRound,
  wholeOf,
} from '../domain/amount'
import { memoByOptions, memoByText } from '../lib/memo'

const formatter = memoByOptions<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locale, options) => new Intl.NumberFormat(locale, options),
)
const dateFormatter = memoByOptions<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
)

/** How many decimal places this Intl knows; a smaller amount is shown by its first digits. */
const mostPlaces = [100, 20].find((digits) => {
  try {
    return new Intl.NumberFormat('en', { maximumFractionDigits: digits })
  } catch {
    return false
  }
}) as number

const between = (fewest: number, most: number): Intl.NumberFormatOptions =>
  most > mostPlaces
    ? { maximumSignificantDigits: 3 }
    : { minimumFractionDigits: fewest, maximumFractionDigits: most }

/** With `fewest` to `most` decimal places. Intl reads the digits of a text exactly, where a number would be rounded. */
const written = (
  amount: Amount,
  locale: string,
  fewest: number,
  most: number,
  options?: Intl.NumberFormatOptions,
): string =>
  formatter(locale, { ...between(fewest, most), ...options }).format(
    // A part has two places fewer than its per cent.
    toRound(amount, most + 2) as Intl.StringNumericLiteral,
  )

/** Decimal places of a currency: 2 for dollars, 0 for dong, 3 for dinars. */
export const minorDigits = memoByText(
  (currency: string): number =>
    formatter('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2,
)

/** Signs for a hundredth, in the currencies whose readers know one. */
const minorSigns: Readonly<Record<string, string>> = {
  USD: '¢',
  CAD: '¢',
  AUD: '¢',
  NZD: '¢',
  GBP: 'p',
}

/** The sign of a hundredth of the currency, if its readers know one. */
export const minorSign = (currency: string): string | undefined => minorSigns[currency]

const hundred = percent('1')

/** Enough places for three significant digits, and no fewer than `fewest`. */
export const threeDigits = (amount: Amount, fewest: number): number =>
  isZero(amount) ? fewest : Math.max(fewest, magnitude(amount) < 0 ? 2 - magnitude(amount) : 0)

/** From a tenth of a unit on the currency's own places, and three significant digits below. */
export const moneyDigits = (amount: Amount, currency: string): number => {
  const fewest = minorDigits(currency)
  return isZero(amount) || (fewest > 0 && magnitude(amount) >= -1)
    ? fewest
    : threeDigits(amount, fewest)
}

/** As many places, or more where an end of the range would else read as nothing. */
export const placesFor = (digits: number, ends: readonly Amount[]): number =>
  Math.max(digits, ...ends.filter((end) => !isZero(end)).map((end) => -magnitude(end)))

/** A plain number with just so many decimal places, as fields show it. */
export const numberText = (amount: Amount, locale: string, digits: number): string =>
  written(amount, locale, digits, digits)

/** A number as it was typed, to the last digit, and with no fewer places than `fewest`. */
export const exactText = (amount: Amount, locale: string, fewest = 0, most = 18): string =>
  written(amount, locale, fewest, Math.max(fewest, most))

/** Places of coins and diamonds that are not whole: what three significant digits show of them. */
export const countDigits = (amount: Amount): number => Math.max(2, threeDigits(amount, 0))

/** Letters, digits and marks that are written from right to left. */
const rightToLeft = /[\u0590-\u08ff\u200f\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Keeps its own direction within a sentence of another: else its parts would trade places with the words. */
export const isolated = (text: string): string =>
  rightToLeft.test(text) ? `\u2068${text}\u2069` : text

/** A number in a sentence, with just so many decimal places. */
export const sayNumber = (amount: Amount, locale: string, digits: number): string =>
  isolated(numberText(amount, locale, digits))

/** Coins and diamonds in a sentence: whole where they are. */
export const countText = (amount: Amount, locale: string): string =>
  isolated(exactText(amount, locale, 0, countDigits(amount)))

/** Money with its currency sign and just so many decimal places. */
export const moneyText = (
  amount: Amount,
  currency: string,
  locale: string,
  digits: number,
): string => isolated(written(amount, locale, digits, digits, { style: 'currency', currency }))

/** Whether it is less than a tenth of a unit, but something: then hundredths read better. */
export const isFraction = (amount: Amount): boolean => !isZero(amount) && magnitude(amount) < -1

/** Money in hundredths, `1.51`, with as many places as `digits` are of the whole unit. */
export const centsText = (amount: Amount, locale: string, digits: number): string =>
  numberText(wholeOf(amount, hundred), locale, Math.max(0, digits - 2))

/** Money in hundredths for a sentence, to two significant digits: `1.5`. */
export const roughCents = (amount: Amount, locale: string): string =>
  written(wholeOf(amount, hundred), locale, 0, threeDigits(amount, 0), {
    maximumSignificantDigits: 2,
  })

/** A part as per cent, with at most so many places. */
export const percentText = (part: Amount, locale: string, most = 2, fewest = 0): string =>
  isolated(written(part, locale, fewest, most, { style: 'percent' }))

/** The sign of per cent in the locale. */
export const percentSign = (locale: string): string =>
  formatter(locale, { style: 'percent' })
    .formatToParts(0)
    .find(({ type }) => type === 'percentSign')?.value ?? '%'

/** A rate in US dollars, to the last digit that it was published with. */
export const dollarsText = (amount: Amount, locale: string): string =>
  isolated(written(amount, locale, 2, 18, { style: 'currency', currency: 'USD' }))

/** A date as far as it is known: `2023-12` is December 2023. */
export function dateText(date: string, locale: string, length: 'long' | 'short' = 'long'): string {
  const [year, month, day] = date.split('-')
  const format = dateFormatter(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: length }),
    ...(day !== undefined && { day: 'numeric' }),
  })
  return isolated(format.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)))
}

/** A number that shows how a locale groups digits and marks decimals. */
export const sampleNumber = (locale: string): string =>
  isolated(formatter(locale, {}).format(1_234_567.89))

/** How a sentence counts it, as it is shown: for the choice between `coin` and `coins` alone. */
export const pluralOf = (amount: Amount): number => {
  const digits = countDigits(amount)
  return toNumber(fromUnits(inUnits(amount, digits), digits))
}
