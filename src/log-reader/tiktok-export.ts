import { inside, numberOf, type Parsed, textOf } from './formats/fields'
import { noteUnread, type Sink } from './notes'
import { barePriceIn, priceIn } from './written/price'

/** Where TikTok's own export has its lists; newer files first. */
const LISTS = {
  bought: [
    ['youractivity', 'purchases', 'buygifts', 'buygifts'],
    ['activity', 'purchasehistory', 'buygifts', 'buygifts'],
  ],
  sent: [
    ['youractivity', 'purchases', 'sendgifts', 'sendgifts'],
    ['activity', 'purchasehistory', 'sendgifts', 'sendgifts'],
  ],
  lives: [
    ['tiktoklive', 'golivehistory', 'golivelist'],
    ['activity', 'golivehistory', 'golivelist'],
  ],
} as const

/** Parts that every export has, whether or not anything was bought. */
const SIGNS = ['youractivity', 'activity', 'tiktoklive', 'profile', 'incomepluswallettransactions']

/** Names differ in spaces and capitals from one age of the file to the next. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '')

function child(object: Parsed, name: string): unknown {
  const key = Object.keys(object).find((one) => plain(one) === name)
  return key === undefined ? undefined : object[key]
}

const at = (object: Parsed, path: readonly string[]): unknown =>
  path.reduce<unknown>((found, name) => child(inside(found), name), object)

/** A list; one that is empty is written as null. */
function listOf(object: Parsed, paths: readonly (readonly string[])[]): readonly Parsed[] {
  const found = paths.map((path) => at(object, path)).find(Array.isArray)
  return (found ?? []).map(inside)
}

export const isTikTokExport = (object: Parsed): boolean =>
  [...LISTS.bought, ...LISTS.sent, ...LISTS.lives].some(
    (path) => at(object, path.slice(0, -1)) !== undefined,
  ) || Object.keys(object).filter((name) => SIGNS.includes(plain(name))).length > 1

/** Reads purchases, gifts that were sent, and own LIVEs. What a `GiftAmount` and a `TotalEarning` count isn't said. */
export function readTikTokExport(object: Parsed, into: Sink) {
  const { note } = into
  let line = 0

  const each = (list: readonly Parsed[], take: (entry: Parsed) => 'odd' | undefined) => {
    for (const entry of list) {
      line++
      note.lines++
      if (take(entry) === 'odd') noteUnread(note, line, JSON.stringify(entry), 'no-amount')
    }
  }

  each(listOf(object, LISTS.bought), (entry) => {
    const text = textOf(entry.Price) ?? ''
    const price = priceIn(text) ?? barePriceIn(text)
    if (price === null) return 'odd'
    const date = textOf(entry.Date)
    into.purchases.push({
      date: date === null ? null : (/^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? date),
      coins: null,
      price: price.price,
      currency: price.currency,
      ...(price.isNegative && { isRefund: true }),
      line,
      file: into.file,
    })
  })
  each(listOf(object, LISTS.sent), (entry) => {
    const amount = numberOf(entry.GiftAmount)
    if (amount === null) return 'odd'
    into.sent.push({ date: textOf(entry.Date) ?? '', amount, to: textOf(entry.UserName) })
  })
  each(listOf(object, LISTS.lives), (entry) => {
    const start = textOf(entry.LiveStartTime)
    if (start === null) return 'odd'
    into.lives.push({
      start,
      end: textOf(entry.LiveEndTime),
      title: textOf(entry.RoomTitle),
      earning: amountOf(entry.TotalEarning),
      viewers: amountOf(entry.TotalView),
      gifters: amountOf(entry.TotalGifter),
    })
  })
  note.format = 'tiktok-export'
}

/** A number, or a text of one, where zero is an answer; null for other values. */
function amountOf(value: unknown): number | null {
  const text = textOf(value)?.replaceAll(',', '').trim()
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null
}
