import { type Amount, isAtMost, isWhole, isZero, parseDecimal, toDecimal } from '../domain/amount'
import { localeOf } from '../lib/bcp47'

/** Value ↔ text. Reading what was written gives the same value; anything else may be null. */
export type Codec<T> = {
  encode(value: T): string
  decode(text: string): T | null
  /** What of the text can be read, null if nothing, and the rest; only where it may be read in parts. */
  decodeParts?(text: string): { readonly value: T | null; readonly unread: string }
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
