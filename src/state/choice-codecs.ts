import { type Amount, fromPercent, inPercent, type Part } from '../domain/amount'
import { type Codec, decimal } from './codecs'

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

/** Several values that say something also without each other: one that can't be read is left out. */
export const namedApart = <T extends object>(codecs: Parameters<typeof named<T>>[0]): Codec<T> => {
  const whole = named<T>(codecs)
  return {
    ...whole,
    decodeParts: (text) => {
      const pairs = text.split(',')
      const isRead = (pair: string) => whole.decode(pair) !== null
      const value = whole.decode(pairs.filter(isRead).join(','))
      const unread = value === null ? text : pairs.filter((pair) => !isRead(pair)).join(',')
      return { value, unread }
    },
  }
}
