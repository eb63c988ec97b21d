// Separate lists, because each page reads them before its first paint: the rates would be too long for that.

/** Countries with prices of their own in the newest rate set, except the US, whose prices are the default. */
const withPrices: readonly string[] =
  'GB DE FR AT BE BG CY EE ES FI GR HR IE IT LT LU LV MT NL PT SI SK BR MX PE MA VN JP KR GH ID'.split(
    ' ',
  )

/** Other countries that pay in euros. */
const withEuros: readonly string[] = 'AD MC ME SM VA XK'.split(' ')

/** Currencies of a single other country, whose code begins with the country's code. */
const ofOneCountry: readonly string[] =
  'CAD AUD NZD CNY TWD HKD SGD MYR THB PHP INR PKR BDT LKR AED SAR QAR KWD BHD OMR EGP DZD TND JOD IQD TRY ILS RUB UAH KZT PLN CZK HUF RON SEK NOK DKK CHF ARS CLP COP ZAR NGN KES'.split(
    ' ',
  )

/** The prices of a country as choices of a calculation: its region, or else its currency. */
export type PricesOf = { readonly region: string } | { readonly currency: string }

/**
 * The prices of a country other than the US; null where neither its prices nor its currency are known.
 *
 * @param country - ISO 3166, in capitals.
 */
export function pricesOf(country: string): PricesOf | null {
  if (withPrices.includes(country)) return { region: country.toLowerCase() }
  const currency = withEuros.includes(country)
    ? 'EUR'
    : ofOneCountry.find((code) => code.startsWith(country))
  return currency === undefined ? null : { currency }
}
