import type { SentGift } from '../domain/log/message'
import type { UnreadLine } from '../domain/log/reading'
import { checked } from './formats/fields'
import { noteUnread, type Sink } from './notes'
import { takeGift } from './take-gift'
import type { Clock } from './written/clock'
import { dateIn } from './written/dates'
import {
  areDebits,
  barePriceIn,
  debitIn,
  type PriceInText,
  priceIn,
  wholeIn,
} from './written/price'

const COINS =
  /(?<![\d.,])(?<count>\d[\d.,\u00a0\u202f'’]*)(?<=\d) *(?:tiktok )?(?:coins?|münzen|monedas|moedas|pièces|monete)\b/iu
/** `3x Galaxy`, `200 roses`, `Galaxy x 3` */
const COUNT_FIRST = /^(?<count>\d[\d.,]*) *(?:[x×*] *(?=\p{L})|(?<=[\d ]) )(?<name>\p{L}.*)$/iu
const NAME_FIRST = /^(?<name>\p{L}.*?) *[x×*] *(?<count>\d[\d.,]*)$/iu
/** A comma between digits groups them. */
const BETWEEN = /\s*(?:[;+&]|(?<!\d),|,(?!\d{3}(?!\d))|\band\b)\s*/

type Mention = { readonly count: number; readonly name: string }

export type PlainLine =
  | {
      readonly kind: 'purchase'
      readonly date: string | null
      readonly coins: number | null
      readonly price: PriceInText | null
    }
  | { readonly kind: 'gifts'; readonly gifts: readonly Mention[] }
  | { readonly kind: 'unread'; readonly why: UnreadLine['why'] }

/**
 * Reads one line as people write them down: a purchase, with or without a date, or gifts.
 *
 * @param isDebit - What was spent has a minus.
 */
export function plainLine(written: string, dayFirst: boolean | null, isDebit = false): PlainLine {
  const text = isDebit ? debitIn(written) : written
  if (text === null) return { kind: 'unread', why: 'no-amount' }
  const found = dateIn(text, dayFirst)
  if (found === 'odd') return { kind: 'unread', why: 'odd-time' }
  const date = found && (found.iso ?? found.written)
  const left = found?.rest ?? text

  const coinsFound = COINS.exec(left)
  const coins = coinsFound ? wholeIn(coinsFound.groups?.count ?? '') : null
  const paid = coinsFound ? left.replace(coinsFound[0], ' ') : left
  const price = priceIn(paid)
  if (price) return { kind: 'purchase', date, coins, price }

  const gifts = coins === null ? mentionsIn(left) : []
  if (gifts.length > 0) return { kind: 'gifts', gifts }
  // A number alone is a price where a date or coins stand beside it, or where it has hundredths.
  const bare =
    date !== null || coins !== null || /^\s*\d+[.,]\d\d\s*$/.test(paid) ? barePriceIn(paid) : null
  if (bare || coins !== null) return { kind: 'purchase', date, coins, price: bare }
  return { kind: 'unread', why: 'no-amount' }
}

function mentionsIn(text: string): readonly Mention[] {
  const parts = text
    .trim()
    .split(BETWEEN)
    .filter((part) => part !== '')
  const found = parts.map(mentionOf)
  const gifts = found.filter((one) => one !== null)
  return gifts.length === found.length ? gifts : []
}

function mentionOf(part: string): Mention | null {
  const { count, name } = (COUNT_FIRST.exec(part) ?? NAME_FIRST.exec(part))?.groups ?? {}
  const number = wholeIn(count ?? '')
  return number !== null && name !== undefined ? { count: number, name: name.trim() } : null
}

/** Signs of a line that are looked at: nobody writes longer ones by hand. */
const LONGEST = 1000

/** Reads a list line by line. */
export function listReader(
  head: string,
  clock: Clock,
  into: Sink,
): (text: string, line: number) => void {
  into.note.format = 'plain-list'
  const isDebit = areDebits(head)
  return (text, line) => {
    if (text.trim() === '') return
    into.note.lines++
    const read = plainLine(text.slice(0, LONGEST), clock.dayFirst, isDebit)
    if (read.kind === 'unread') return noteUnread(into.note, line, text, read.why)
    if (read.kind === 'gifts') {
      for (const { count, name } of read.gifts)
        takeGift(giftNamed(name, count), line, () => text, into)
      return
    }
    const { date, coins, price } = read
    into.purchases.push({
      date,
      coins,
      price: price?.price ?? null,
      currency: price?.currency ?? null,
      line,
      file: into.file,
    })
  }
}

function giftNamed(name: string, count: number) {
  const gift: SentGift = { id: null, name, coins: null, areSeveral: count > 1 }
  return checked({
    id: null,
    time: null,
    viewer: { id: null, handle: null, name: null },
    receiver: null,
    gift,
    kind: 'finished',
    isOver: true,
    group: null,
    count: count,
  })
}
