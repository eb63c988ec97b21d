import { memoByOptions } from '../lib/memo'
import { isolated } from './write-number'

const formatter = memoByOptions<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locale, options) => new Intl.NumberFormat(locale, options),
)

/** A round number where there is little room: `20K`. */
export const shortNumber = (number: number, locale: string): string =>
  isolated(formatter(locale, { notation: 'compact' }).format(number))
