import { memoByOptions } from '../lib/memo'
import { isolated } from './write-number'

const formatter = memoByOptions<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
)

/** The month of an ISO date for a narrow column: `Jul 2026`. */
export const shortMonth = (date: string, locale: string): string =>
  isolated(
    formatter(locale, { timeZone: 'UTC', year: 'numeric', month: 'short' }).format(new Date(date)),
  )
