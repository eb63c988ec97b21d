import { exact, type Gifts, isAtMost, isWhole, isZero, parseDecimal } from '../../domain/amount'
import type { Gift } from '../../domain/gift'
import { limits } from '../../domain/limits'
import { eachOnce, type Sent } from '../../domain/sent'
import { readTyped } from '../../language/read-number'
import type { Found } from './find-named'
import { partsOf } from './list-parts'

/** What a search makes of a name. */
export type FindGift = (name: string) => Found

/** A part of a list that names no gift or more than one, and what may be meant. */
export type Unread = {
  readonly text: string
  /** In the list, from 0: two parts may have the same text. */
  readonly place: number
  readonly guesses: readonly Gift[]
  readonly count: Gifts
}

type ReadList = { readonly gifts: Sent; readonly unread: readonly Unread[] }

const one = exact<Gifts>('1')

const count = String.raw`(?<count>\p{Nd}(?:[\p{Nd}.,'’\u00a0\u202f]*\p{Nd})?)`
const name = String.raw`(?<name>.*?\S)`

/** How a number stands beside a name, the clearest first: the `x` may belong to the name. */
const shapes = [
  String.raw`${count}\s*[x×*]\s*${name}`,
  String.raw`${count}\s*${name}`,
  String.raw`${name}\s*(?:[x×*:=–—-]|\(x?)\s*${count}\s*[x×]?\)?`,
  String.raw`${name}\s+${count}\s*[x×]?`,
].map((shape) => new RegExp(`^${shape}$`, 'iu'))

/** Reads gifts as people list them: `3x Galaxy, 200 roses, Lion`. What names no gift is kept as it is. */
export function readList(text: string, find: FindGift, locale: string): ReadList {
  const gifts: Sent[number][] = []
  const unread: Unread[] = []
  const isGift = (part: string) => find(part).gift?.kind === 'catalogue'
  for (const [place, part] of partsOf(text, isGift).entries()) {
    const plain = part.replace(/^(?:and|&)\s+/i, '')
    const read =
      readPart(part, find, locale) ?? readPart(plain, find, locale) ?? readPair(plain, find, locale)
    if (read) gifts.push(...read)
    else unread.push({ text: part, place, ...guessesOf(plain, find, locale) })
  }
  return { gifts: eachOnce(gifts), unread }
}

/** One gift, with or without its number. */
function readPart(part: string, find: FindGift, locale: string): Sent | null {
  // First the whole part as a name: a gift is called 2026. Any other number alone may be a price or a count.
  const whole = find(part).gift
  if (whole && (whole.kind === 'catalogue' || /\p{L}/u.test(part))) {
    return [{ gift: whole, count: one }]
  }
  for (const { name: called, count: times } of numbered(part, locale)) {
    const gift = times && find(called).gift
    if (gift) return [{ gift, count: times }]
  }
  return null
}

/** `3 Lions and 2 Roses`, if both are read: a name may have the word in it. */
function readPair(part: string, find: FindGift, locale: string): Sent | null {
  const parts = part.split(/\s+(?:and|&|\+)\s+/i)
  const read = parts.map((each) => readPart(each, find, locale))
  return parts.length > 1 && read.every((each) => each !== null) ? read.flat() : null
}

function guessesOf(part: string, find: FindGift, locale: string) {
  const [first = { name: part, count: null }] = numbered(part, locale)
  return { guesses: find(first.name).guesses, count: first.count ?? one }
}

/** A name with the number in front of it or behind it, in each way to read it; null for one that can’t be sent. */
const numbered = (part: string, locale: string) =>
  shapes.flatMap((shape) => {
    const { name: called, count: digits } = shape.exec(part)?.groups ?? {}
    return called && digits && /\p{L}/u.test(called)
      ? { name: called, count: countOf(digits, locale) }
      : []
  })

function countOf(digits: string, locale: string): Gifts | null {
  const typed = readTyped(digits, locale, [], { counted: true })
  const gifts = typed.kind === 'number' ? parseDecimal<Gifts>(typed.decimal) : null
  const canBeSent = gifts && isWhole(gifts) && !isZero(gifts) && isAtMost(gifts, limits.gifts)
  return canBeSent ? gifts : null
}
