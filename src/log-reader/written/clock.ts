import type { DatesOrder } from '../../domain/log/reading'
import {
  type DayFirst,
  dateIn,
  dayFirstIn,
  FIRST_YEAR,
  shortDateIn,
  type YearOf,
  yearsOf,
} from './dates'

const DAY = 86_400_000

/** How the times of one file are read, and what it took to read them. */
export type Clock = {
  readonly dayFirst: DayFirst
  /** 3/1/2026 is among them, or the like. */
  readonly isAsked: boolean
  /** The year of a day that is written without one. */
  readonly yearOf: YearOf
  /** Where those years came from, once there was one. */
  readonly years: () => 'of-file' | 'latest' | undefined
  /** The latest time that can be. */
  readonly latest: number
  /** Midnight of the day that times without a date begin on, in ms. */
  readonly day: number
  /** The last of these times, in ms since that midnight. */
  before: number | null
  /** Some had no zone: they are this device's. */
  isLocal: boolean
  /** Some had no date. */
  isUndated: boolean
}

/**
 * @param head - The beginning of the file: its dates tell whether the day is first.
 * @param name - Of the file: its date is that of times without one.
 * @param dates - What the visitor said of them.
 */
export function clockOf(name: string, head: string, dates?: DatesOrder): Clock {
  const named = dateIn(name.replaceAll('_', ' '), null)
  const day = named !== null && named !== 'odd' ? named.iso : null
  const today = new Date()
  today.setHours(0, 0, 0, 0)
  const found = dayFirstIn(head)
  const dayFirst = dates === undefined ? found.dayFirst : dates === 'day-first'
  let years: ReturnType<typeof yearsOf> | undefined
  return {
    dayFirst,
    isAsked: found.isAsked,
    yearOf(month, ofMonth) {
      years ??= yearsOf(`${name}\n${head}`, dayFirst)
      return years.yearOf(month, ofMonth)
    },
    years: () => years && (years.isOfFile ? 'of-file' : 'latest'),
    latest: Date.now() + 367 * DAY,
    day: day === null ? today.getTime() : localDay(day),
    before: null,
    isLocal: false,
    isUndated: false,
  }
}

const localDay = (iso: string) => new Date(`${iso}T00:00:00`).getTime()

/** A local time of day, counted from a midnight. Adding the ms would be wrong on days when the clocks change. */
const localTime = (midnight: number, ofDay: number) => new Date(midnight).setHours(0, 0, 0, ofDay)

/**
 * The time that a number or a text says, in ms since 1970.
 *
 * Numbers are seconds, or thousandths of them and less, by their size. A time without a zone is one
 * of this device; one without a date is of the file's day, or of another once times cross midnight.
 *
 * @returns null where nothing is said, and NaN where it can't be: before 2016, over a year ahead.
 */
export function instantOf(value: unknown, clock: Clock): number | null {
  if (typeof value === 'number') return instantOfNumber(value, clock)
  if (typeof value !== 'string' || value === '') return null
  const number = Number(value)
  if (!Number.isNaN(number)) return instantOfNumber(number, clock)
  return possible(instantOfText(value.trim(), clock), clock)
}

function instantOfNumber(value: number, clock: Clock): number | null {
  if (!(value > 0)) return null
  const ms =
    value < 1e11 ? value * 1000 : value < 1e14 ? value : value < 1e17 ? value / 1e3 : value / 1e6
  return possible(Math.round(ms), clock)
}

const EARLIEST = Date.UTC(FIRST_YEAR, 0, 1)

const possible = (ms: number, clock: Clock) =>
  ms >= EARLIEST && ms <= clock.latest ? ms : Number.NaN

const ISO =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?) ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i
const TIME_OF_DAY =
  /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?(?:\s*([ap])(?:\. ?m\.|m)?(?![\p{L}/]))?/iu
/** `UTC+5:30`, `-0500` behind a space, `Z`; the minus may be a real one. */
const ZONE =
  /^ ?(?:(?:UTC|GMT) ?([+\-−])(\d{1,2}):?([0-5]\d)?(?!\d)|(?<= )([+\-−])(0\d|1[0-4]):?([0-5]\d)(?!\d)|(?:Z|UTC|GMT)(?!\p{L}| ?[+\-−]\d))/iu

function instantOfText(text: string, clock: Clock): number {
  const [, date, time, zone] = ISO.exec(text) ?? []
  if (date !== undefined && time !== undefined) {
    if (zone === undefined) clock.isLocal = true
    return Date.parse(`${date}T${time.replace(',', '.')}${isoZone(zone)}`)
  }
  const found = dateIn(text, clock.dayFirst) ?? shortDateIn(text, clock.dayFirst, clock.yearOf)
  if (found === 'odd') return Number.NaN
  const clockTime = timeOfDay(text)
  if (found !== null) {
    if (found.iso === null) return Number.NaN
    if (clockTime?.zone)
      return Date.parse(`${found.iso}T00:00:00${clockTime.zone}`) + clockTime.ofDay
    clock.isLocal = true
    return localTime(localDay(found.iso), clockTime?.ofDay ?? 0)
  }
  if (clockTime === null) return Number.NaN
  clock.isUndated = true
  clock.before = nextTo(clock.before, clockTime.ofDay)
  return localTime(clock.day, clock.before)
}

/**
 * A time of day, counted from the same midnight as the one before it. A jump back by more than half a day means that
 * midnight has passed. A jump forward by nearly a day goes back over midnight: lines may be out of order, and some lists
 * have the newest first.
 */
function nextTo(before: number | null, ofDay: number): number {
  if (before === null) return ofDay
  const sameDay = ofDay + Math.floor(before / DAY) * DAY
  if (sameDay < before - DAY / 2) return sameDay + DAY
  return sameDay > before + (DAY * 5) / 6 ? sameDay - DAY : sameDay
}

function isoZone(zone = ''): string {
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return 'Z'
  return zone.replace(
    /^([+-]\d\d):?(\d\d)?$/,
    (_, hours: string, minutes = '00') => `${hours}:${minutes}`,
  )
}

/** The time since midnight, in ms, and the zone written after it. */
function timeOfDay(text: string): { readonly ofDay: number; readonly zone: string } | null {
  const found = TIME_OF_DAY.exec(text)
  if (!found) return null
  const [written, hours, minutes, seconds = '0', parts = '0', half] = found
  const isLate = half?.toLowerCase() === 'p'
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0)
  const ofDay =
    ((hour * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(parts.padEnd(3, '0'))
  return { ofDay, zone: zoneOf(text.slice(found.index + written.length)) }
}

/** The zone that a text begins with, as ISO has it; '' where there is none. */
function zoneOf(text: string): string {
  const [zone, ...parts] = ZONE.exec(text) ?? []
  if (zone === undefined) return ''
  const [sign, hours, minutes = '00'] = parts.filter((part) => part !== undefined)
  if (sign === undefined || hours === undefined) return 'Z'
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`
}
