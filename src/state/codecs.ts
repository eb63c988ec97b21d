import {
  type Amount,
  fromPercent,
  inPercent,
  isAtMost,
  isWhole,
  isZero,
  type Part,
  parseDecimal,
  toDecimal,
} from '../domain/amount'
import { localeOf } from '../lib/bcp47'

/** Value ↔ text. Reading what was written gives the same value; anything else may be null. */
export type Codec<T> = {
  encode(value: T): string
  decode(text: string): T | null
}

/** No link needs more digits than these, before the point or after it. */
const readable = /^\d{1,18}(?:\.\d{1,18})?$/

/** A plain decimal, the whole text or nothing: `1.50` yes, `1,5` and `1e3` no. */
export const decimal = <A extends Amount>(
  max: Amount,
  must: readonly ('whole' | 'aboveZero')[] = [],
): Codec<A> => ({
  encode: (amount) => toDecimal(amount, 40),
  decode: (text) => {
    const amount = readable.test(text) ? parseDecimal<A>(text) : null
    if (amount === null || !isAtMost<Amount>(amount, max)) return null
    if (must.includes('whole') && !isWhole(amount)) return null
    return must.includes('aboveZero') && isZero(amount) ? null : amount
  },
})

/** Per cent of something: `30` is 30/100. */
export const percentage = (max: Part): Codec<Part> => {
  const inPercents = decimal<Amount<'percent'>>(inPercent(max))
  return {
    encode: (part) => inPercents.encode(inPercent(part)),
    decode: (text) => {
      const amount = inPercents.decode(text)
      return amount && fromPercent(amount)
    },
  }
}

/** A choice that is made or not: `1` is the only text for it. */
export const flag: Codec<true> = {
  encode: () => '1',
  decode: (text) => (text === '1' ? true : null),
}

/** One of a few words, in any case; a function where more may become known. */
export const oneOf = <T extends string>(words: readonly T[] | (() => readonly T[])): Codec<T> => ({
  encode: (word) => word,
  decode: (text) => {
    const known = typeof words === 'function' ? words() : words
    return known.find((word) => word.toLowerCase() === text.toLowerCase()) ?? null
  },
})

/** A colour as six hex digits, in lower case; a # before them is read too. */
export const hexColour: Codec<string> = {
  encode: (colour) => colour,
  decode: (text) => /^#?([\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase() ?? null,
}

/** A BCP 47 language tag in its usual spelling. */
export const languageTag: Codec<string> = {
  encode: (tag) => tag,
  decode: (text) => (text.length <= 35 ? localeOf(text) : null),
}

/**
 * Several values under one key, `length:over25,weekly:2`: each name once, in the order of the codecs, whichever are there.
 * A name that is not known, or a value that can't be read, makes all of it unreadable.
 */
export const named = <T extends object>(
  codecs: {
    readonly [Name in keyof T]-?: Codec<NonNullable<T[Name]>>
  },
): Codec<T> => {
  const entries = Object.entries<Codec<unknown>>(codecs)
  return {
    encode: (values) =>
      entries
        .filter(([name]) => values[name as keyof T] !== undefined)
        .map(([name, codec]) => `${name}:${codec.encode(values[name as keyof T])}`)
        .join(','),
    decode: (text) => {
      const given = text.split(',').map((pair) => pair.split(':'))
      const names = given.map(([name = '']) => name.toLowerCase())
      if (new Set(names).size < names.length) return null
      const values = given.map(([, value = '', ...others], index) => {
        const codec = entries.find(([name]) => name === names[index])?.[1]
        return others.length === 0 ? (codec?.decode(value) ?? null) : null
      })
      if (values.includes(null)) return null
      return Object.fromEntries(names.map((name, index) => [name, values[index]])) as T
    },
  }
}
