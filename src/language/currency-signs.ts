import { knownLocale } from '../lib/bcp47'
import { memoByText } from '../lib/memo'

/** Signs that people write and Intl does not, by currency. */
const others: Record<string, string> = {}

/** Adds signs, with spaces between them. Dollars of the US need none. */
export const addSigns = (signs: Readonly<Record<string, string>>): void => {
  Object.assign(others, signs)
}

/** All that may stand beside an amount of the currency: its signs, its code and its name. */
export const marksOf = memoByText((currency: string, locale: string): readonly string[] => {
  // International English writes US$ where American English writes $.
  const written = [knownLocale(locale), 'en', 'en-001'].flatMap((tag) =>
    (['symbol', 'narrowSymbol', 'code', 'name'] as const).flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(tag, {
        style: 'currency',
        currency,
        currencyDisplay,
        maximumFractionDigits: 0,
      })
      return [1, 2].map(
        (count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '',
      )
    }),
  )
  // Of `US dollars`, people write the last word.
  const words = written.flatMap((sign) => / (\p{L}+)$/u.exec(sign)?.[1] ?? [])
  const signs = [...written, ...words, ...(others[currency]?.split(' ') ?? [])]
  // `Rs.`, `S/.`: a point behind a short form is none of the number.
  const pointed = signs.filter((sign) => sign !== currency && /[\p{L}/]$/u.test(sign))
  return [...new Set([...signs, ...pointed.map((sign) => `${sign}.`)])]
})
