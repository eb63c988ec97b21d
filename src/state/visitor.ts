// The script in the head runs this, so that no page shows other figures first: nothing here may need the rates.
import { type PricesOf, pricesOf } from '../data/countries'

/**
 * The prices that a visitor with these languages probably pays; null for the US, and where nothing is known.
 *
 * @param languages - BCP 47 tags, the preferred one first.
 */
export function guessFrom(languages: readonly string[]): PricesOf | null {
  // Firefox adds American English after any other language: there it says nothing about the visitor.
  const locales = languages
    .filter((tag, place) => place === 0 || tag !== 'en-US')
    .flatMap(localesOf)
  // Finding a region that is not named takes a table: 38 ms before the first paint, on a phone slowed down 4 times.
  // Regions of three digits are no countries: 419 is Latin America.
  const named = locales.find(({ region }) => region?.length === 2) ?? locales[0]?.maximize()
  const country = named?.region
  return country === undefined ? null : pricesOf(country)
}

function localesOf(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)]
  } catch {
    return []
  }
}

/** Whether the amounts of a page are in US dollars, so that no other prices go with them. */
export const isInDollars = (address: string): boolean =>
  /\/(?:bbc-2022|first-payout)\/[^/]*$/.test(address)
