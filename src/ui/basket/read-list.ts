import { exact, type Gifts, isAtMost, isWhole, isZero, parseDecimal } from '../../domain/amount'
import type { Gift } from '../../domain/gift'
import { limits } from '../../domain/limits'
import { eachOnce, type Sent } from '../../domain/sent'
import { readTyped } from '../../language/read-number'

/** What a search makes of a name: the gift that is called that, or the one that comes nearest. */
export type FindGift = (name: string) => { readonly gift: Gift | null; readonly guess: Gift | null }

/** A part of a list that names no gift, and what may be meant. */
export type Unread = {
  readonly text: string
  /** In the list, from 0: two parts may have the same text. */
  readonly place: number
  readonly guess: Gift | null
  readonly count: Gifts
}

type ReadList = { readonly gifts: Sent; readonly unread: readonly Unread[] }

const one = exact<Gifts>('1')

/** Between two gifts; a comma between digits groups them. */
const between = /[\n;•]+|(?<!\d),|,(?!\d{3}(?!\d))/

const number = String.raw`(\p{Nd}(?:[\p{Nd}.,'’\u00a0\u202f]*\p{Nd})?)`
const before = new RegExp(`^${number}\\s*[x×*]?\\s*(.*\\p{L}.*)$`, 'iu')
const after = new RegExp(`^(.*\\p{L}.*?)\\s*[x×*:]\\s*${number}$`, 'iu')

/** Reads gifts as people list them: `3x Galaxy, 200 roses, Lion`. What names no gift is kept as it is. */
export function readList(text: string, find: FindGift, locale: string): ReadList {
  const gifts: Sent[number][] = []
  const unread: Unread[] = []
  const parts = text.split(between).map((each) => each.trim())
  for (const [place, part] of parts.entries()) {
    if (part === '') continue
    const read = readPart(part, find, locale) ?? readPair(part, find, locale)
    if (read) gifts.push(...read)
    else unread.push({ text: part, place, ...guessOf(part, find, locale) })
  }
  return { gifts: eachOnce(gifts), unread }
}

/** One gift, with or without its number. */
function readPart(part: string, find: FindGift, locale: string): Sent | null {
  // First as it stands: a gift is called 2026.
  const whole = find(part).gift
  if (whole) return [{ gift: whole, count: one }]
  const { name, count } = numbered(part, locale)
  const gift = count && find(name).gift
  return gift ? [{ gift, count }] : null
}

/** `3 Lions and 2 Roses`, if both are read: a name may have the word in it. */
function readPair(part: string, find: FindGift, locale: string): Sent | null {
  const parts = part.split(/\s+(?:and|&|\+)\s+/i)
  const read = parts.map((each) => readPart(each, find, locale))
  return parts.length > 1 && read.every((each) => each !== null) ? read.flat() : null
}

function guessOf(part: string, find: FindGift, locale: string) {
  const { name, count } = numbered(part, locale)
  return { guess: find(name).guess, count: count ?? one }
}

/** The number in front of a name or behind it, null where there is none that can be sent. */
function numbered(part: string, locale: string): { name: string; count: Gifts | null } {
  const [, leading, named] = before.exec(part) ?? []
  const [, name, trailing] = after.exec(part) ?? []
  const digits = leading ?? trailing
  if (digits === undefined) return { name: part, count: null }
  const typed = readTyped(digits, locale, [], { counted: true })
  const count = typed.kind === 'number' ? parseDecimal<Gifts>(typed.decimal) : null
  const canBeSent = count && isWhole(count) && !isZero(count) && isAtMost(count, limits.gifts)
  return { name: named ?? name ?? part, count: canBeSent ? count : null }
}
