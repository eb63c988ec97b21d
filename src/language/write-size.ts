import { memoByOptions } from '../lib/memo'

const formatter = memoByOptions<Intl.NumberFormatOptions, Intl.NumberFormat>(
  (locale, options) => new Intl.NumberFormat(locale, options),
)

/** A whole number, grouped as the locale does it. */
export const wholeText = (count: number, locale: string): string =>
  formatter(locale, { maximumFractionDigits: 0 }).format(count)

/** Bytes in the largest unit that leaves a whole one: `950 byte`, `1.1 kB`, `402 MB`. */
export function sizeText(bytes: number, locale: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3))
  const size = bytes / 1000 ** step
  const unit = units[step]
  return formatter(locale, {
    style: 'unit',
    ...(unit && { unit }),
    maximumFractionDigits: size < 10 && step > 0 ? 1 : 0,
  }).format(size)
}

/** A time to wait in whole seconds, from a minute and a half on in minutes. */
export function waitText(seconds: number, locale: string): string {
  const isLong = seconds >= 90
  return formatter(locale, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  }).format(Math.max(1, isLong ? seconds / 60 : seconds))
}
