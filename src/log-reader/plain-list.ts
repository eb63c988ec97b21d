import type { SentGift } from '../domain/log/message'
import type { UnreadLine } from '../domain/log/reading'
import { checked } from './formats/fields'
import { noteUnread, type Sink } from './notes'
import { takeGift } from './take-gift'
import type { Clock } from './written/clock'
import { type DateInText, dateIn, isMonth, shortDateIn } from './written/dates'
import {
  amountIn,
  areDebits,
  debitIn,
  endsWithAmount,
  numbersIn,
  type PriceInText,
  priceIn,
  wholeIn,
} from './written/price'
import { isRefund, isSum } from './written/sums'

const COINS =
  /(?<![\d.,])(?<count>\d[\d.,\u00a0\u202f'’]*)(?<=\d) *(?:tiktok )?(?:coins?|münzen|monedas|moedas|pièces|monete|koin|jeton|монет\p{L}*|コイン|عملة|金币)(?!\p{L})/iu
/** `3x Galaxy`, `200 roses`, `Galaxy x 3`; in "MX123" is no sign of times. */
const COUNT_FIRST = /^(?<count>[1-9][\d.,]*) *(?:[x×*] *(?=\p{L})|(?<=[\d ]) )(?<name>\p{L}.*)$/iu
const NAME_FIRST = /^(?<name>\p{L}.*?)(?: +x| *[×*]) *(?<count>[1-9][\d.,]*)$/iu
/** Addresses and amounts, which no gift has in its name. */
const NO_NAME = /\/|\p{L}\.\p{L}|\d[.,]\d\d(?!\d)|[$€£¥#]/u
/** A comma between digits groups them. */
const BETWEEN = /\s*(?:[;+&]|(?<!\d),|,(?!\d{3}(?!\d))|\band\b)\s*/

type Mention = { readonly count: number; readonly name: string }

export type PlainLine =
  | {
      readonly kind: 'purchase'
      readonly date: string | null
      readonly coins: number | null
      readonly price: PriceInText | null
      readonly isRefund: boolean
      /** Whether it can hardly be the row of a table of something else. */
      readonly isClear: boolean
    }
  | { readonly kind: 'gifts'; readonly gifts: readonly Mention[] }
  | { readonly kind: 'unread'; readonly why: UnreadLine['why'] }

const unread = (why: UnreadLine['why']): PlainLine => ({ kind: 'unread', why })

/**
 * Reads one line as people write them down, or a bank does: a purchase, with or without a date, or gifts.
 *
 * @param isDebit - What was spent has a minus.
 */
export function plainLine(
  written: string,
  clock: Pick<Clock, 'dayFirst' | 'yearOf'>,
  isDebit = false,
): PlainLine {
  if (isSum(written)) return unread('sum')
  const saysRefund = isRefund(written)
  const debit = isDebit ? debitIn(written) : null
  // On such a statement, a line without a minus may be wages.
  if (isDebit && debit === null && !saysRefund)
    return unread(/\d/.test(written) ? 'refund' : 'no-amount')
  const text = debit ?? written
  const found = dateIn(text, clock.dayFirst) ?? dayOfStatement(text, clock)
  if (found === 'odd') return unread('odd-time')
  const date = found && (found.iso ?? found.written)
  const left = found ? withoutDates(found.rest, clock) : text

  const coinsFound = COINS.exec(left)
  const coins = coinsFound ? wholeIn(coinsFound.groups?.count ?? '') : null
  // Beside coins, a price in brackets is no debt.
  const paid = coinsFound ? left.replace(coinsFound[0], ' ').replace(/[()]/g, ' ') : left
  const price = priceIn(paid) ?? (endsWithAmount(paid) ? amountIn(paid) : null)
  const purchase = (of: PriceInText | null): PlainLine => ({
    kind: 'purchase',
    date,
    coins,
    price: of,
    isRefund: saysRefund || (of?.isNegative ?? false),
    isClear: coins !== null || of?.currency != null || (date !== null && numbersIn(paid) === 1),
  })
  if (price) return purchase(price)

  const gifts = coins === null ? mentionsIn(left) : []
  if (gifts.length > 0) return { kind: 'gifts', gifts }
  // A number alone is a price only where a date or coins stand beside it.
  const bare = date !== null || coins !== null ? amountIn(paid) : null
  return bare || coins !== null ? purchase(bare) : unread('no-amount')
}

/** A day without a year counts where there is an amount, too. */
function dayOfStatement(
  text: string,
  { dayFirst, yearOf }: Pick<Clock, 'dayFirst' | 'yearOf'>,
): DateInText | null {
  return endsWithAmount(text) || priceIn(text) || COINS.test(text)
    ? shortDateIn(text, dayFirst, yearOf)
    : null
}

/** A statement may have a second date in each line. */
function withoutDates(text: string, clock: Pick<Clock, 'dayFirst' | 'yearOf'>): string {
  const found = dateIn(text, clock.dayFirst) ?? shortDateIn(text, clock.dayFirst, clock.yearOf)
  return found === null || found === 'odd' ? text : withoutDates(found.rest, clock)
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
  if (number === null || name === undefined || NO_NAME.test(name)) return null
  // "15 March" has no gifts.
  const [word = ''] = name.split(/[ .]/, 1)
  return isMonth(word) ? null : { count: number, name: name.trim() }
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
    const read = plainLine(text.slice(0, LONGEST), clock, isDebit)
    if (read.kind === 'unread') return noteUnread(into.note, line, text, read.why)
    if (read.kind === 'gifts') {
      const gifts = read.gifts.map(({ count, name }) => giftNamed(name, count))
      // The line is unread once, however many of its gifts are.
      const firstUnread = gifts.findIndex((gift) => typeof gift === 'string')
      for (const [at, gift] of gifts.entries())
        if (typeof gift !== 'string' || at === firstUnread) takeGift(gift, line, () => text, into)
      return
    }
    const { date, coins, price } = read
    into.purchases.push({
      date,
      coins,
      price: price?.price ?? null,
      currency: price?.currency ?? null,
      ...(read.isRefund && { isRefund: true }),
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
