import type { GiftMessage, Person } from '../../domain/log/message'
import type { UnreadLine } from '../../domain/log/reading'
import type { Clock } from '../written/clock'

/** An object of a log, as JSON has it. */
export type Parsed = Readonly<Record<string, unknown>>

/** A gift, something else, or a gift that can't be read, and why. */
export type Read = GiftMessage | 'other' | UnreadLine['why']

/** How one program's messages are told from others, and read. */
export type Format = {
  readonly is: (message: Parsed) => boolean
  readonly read: (message: Parsed, clock: Clock) => Read
}

const nothing: Parsed = {}

/** The object inside, or one that has nothing: fields may be missing at each depth. */
export const inside = (value: unknown): Parsed =>
  typeof value === 'object' && value !== null ? (value as Parsed) : nothing

/** The first of these fields that is there. */
export const firstOf = (object: Parsed, ...names: readonly string[]): unknown =>
  names.map((name) => object[name]).find((value) => value !== undefined && value !== null)

export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : null

/** Thrown where `JSON.parse` has rounded an id: the line is read again, with its digits as a text. */
export const roundedId = new Error('an id beyond 2^53')

/** An id as text, since some exceed 2^53; zero stands for none. */
export function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' || value === '0' ? null : value
  if (typeof value !== 'number' || value === 0) return null
  if (value > Number.MAX_SAFE_INTEGER) throw roundedId
  return String(value)
}

/** A count or a kind, which some programs write as text; null where there is none, or zero. */
export function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number !== 0 ? number : null
}

/** Price of one gift; zero stands for none. */
export const coinsOf = (value: unknown): number | null => {
  const coins = numberOf(value)
  return coins !== null && coins > 0 ? coins : null
}

/** A sign of yes: they are true, 1 and texts of both. */
export const isSet = (value: unknown): boolean =>
  value === true || value === 1 || value === '1' || value === 'true'

export const personOf = (id: unknown, handle: unknown, name: unknown): Person => {
  const written = textOf(handle)
  return {
    id: idOf(id),
    handle: written?.startsWith('@') ? written.slice(1) || null : written,
    name: textOf(name),
  }
}

/** TikTok's type 1 is sent in streaks. */
export const kindOfType = (type: unknown): GiftMessage['kind'] => {
  const number = numberOf(type)
  return number === null ? 'unknown' : number === 1 ? 'streak' : 'single'
}

/** The most gifts, and the most coins, that one line is believed to tell of. */
const MOST = 1e9

/** A message as it is written: its count may be missing, or be no count. */
type Written = Omit<GiftMessage, 'count'> & { count: number | null }

/** The message, or why it can't be counted. A single gift without a count is one. */
export function checked(message: Written): Read {
  const { gift } = message
  if (gift.id === null && gift.name === null) return 'no-gift'
  if (message.count === null && message.kind === 'single') message.count = 1
  const { count } = message
  if (count === null || !Number.isInteger(count) || count < 1) return 'no-count'
  if (count > MOST || count * (gift.coins ?? 1) > MOST) return 'count-too-large'
  // The object itself, and no copy: there may be a million.
  return message as GiftMessage
}
