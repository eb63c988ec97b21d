import type { MonthOfCreator } from '../domain/log/reading'
import { plainHeader } from './headers'
import { noteUnread, type Sink } from './notes'
import { type DayFirst, datesOf } from './written/dates'
import { isSumCell } from './written/sums'

const CREATOR = [
  'creatorsusername',
  'creatorusername',
  'username',
  'creator',
  'creatorname',
  'handle',
  'creatornickname',
  'anchor',
  'creatorid',
]
const DIAMONDS = ['diamonds', 'totaldiamonds', 'diamondsinl30d']
const PERIOD = ['dataperiod', 'period', 'month', 'statperiod', 'daterange', 'date']
const DURATION = [
  'liveduration',
  'totalliveduration',
  'livedurationinl30d',
  'livehours',
  'duration',
]
const DAYS = ['validgolivedays', 'validlivedays', 'validgolivedaysinl30d', 'validdays', 'livedays']

type Cells = readonly string[]

/**
 * Reads an export of LIVE Backstage by its header, which has many variants; null where it is none.
 *
 * Its rows are sums from the first of the month on, so that of each month and creator the last
 * period counts, and never the sum of the rows.
 */
export function backstageOf(
  header: Cells,
): ((into: Sink, dayFirst: DayFirst) => (row: Cells, line: number) => void) | null {
  const plain = header.map(plainHeader)
  const columnOf = (names: Cells) => {
    const name = names.find((one) => plain.includes(one))
    return name === undefined ? -1 : plain.indexOf(name)
  }
  const [creator, diamonds, period] = [columnOf(CREATOR), columnOf(DIAMONDS), columnOf(PERIOD)]
  const [duration, days] = [columnOf(DURATION), columnOf(DAYS)]
  const isGifts = plain.includes('gift') || plain.includes('giftname') || plain.includes('giftid')
  if (creator < 0 || diamonds < 0 || isGifts || (period < 0 && duration < 0 && days < 0))
    return null

  return (into, dayFirst) => (row, line) => {
    const name = (row[creator] ?? '').trim().replace(/^@/, '')
    const amount = numberIn(row[diamonds] ?? '')
    if (isSumCell(name)) return noteUnread(into.note, line, row.join(','), 'sum')
    if (name === '' || amount === null)
      return noteUnread(into.note, line, row.join(','), 'no-amount')
    const { month, end } = periodOf(row[period]?.trim() || (header[diamonds] ?? ''), dayFirst)
    const total: MonthOfCreator = {
      creator: name,
      month,
      diamonds: amount,
      minutes: minutesIn(row[duration] ?? ''),
      validDays: numberIn((row[days] ?? '').replace(/d$/i, '')),
    }
    addMonth(total, end, into)
  }
}

/** Of totals for the same creator and month, the one whose period ends last counts, whichever file it is in. */
function addMonth(total: MonthOfCreator, end: string, { totals, months }: Sink): void {
  const key = `${total.creator}\n${total.month}`
  const before = months.get(key)
  if (!before) {
    months.set(key, { at: totals.push(total) - 1, end })
  } else if (
    end > before.end ||
    (end === before.end && total.diamonds >= (totals[before.at]?.diamonds ?? 0))
  ) {
    totals[before.at] = total
    before.end = end
  }
}

/** Between two dates, where the first one ends with its year: `01.03.2026-31.03.2026`. */
const TO = /(?<=[./-]\d{4})\s*[-–~]\s*(?=\d)/

/** The month that a period is in, and the last day of the period. A text without a date is itself the month. */
function periodOf(written: string, dayFirst: DayFirst): { month: string; end: string } {
  const text = written.replace(TO, ' – ')
  const orders = dayFirst === null ? [true, false] : [dayFirst]
  // A period is within one month: that tells the order where nothing else does.
  const spelled = orders
    .map((order) => datesOf(text, order))
    .find(([first, last]) => first?.slice(0, 7) === last?.slice(0, 7) && first !== undefined)
  const yearFirst = [
    ...text.matchAll(/(20\d\d)[-/.]?(0[1-9]|1[0-2])(?:[-/.]?([0-3]\d))?(?!\d)/g),
  ].map(([, year, month, day = '00']) => `${year}-${month}-${day}`)
  const days = spelled ?? yearFirst
  return { month: days[0]?.slice(0, 7) ?? written, end: days.at(-1) ?? '' }
}

/** `1,234`, `2.98M`, `88.46K`; null for `-` and other texts. */
function numberIn(text: string): number | null {
  const [, digits, unit = ''] = /^([\d.,\s]*\d)\s*([KM]?)$/i.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const power = { K: 1e3, M: 1e6 }[unit.toUpperCase()]
  if (power !== undefined) return Math.round(decimalIn(digits) * power)
  return Number(digits.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, ''))
}

/** `1,234.5`, `1.234,5`, `12 345` and `63.88`; `1,234` is a whole number. */
function decimalIn(digits: string): number {
  const mark = /[.,](?=\d*$)/.exec(digits)
  const isWhole =
    !mark || digits.indexOf(mark[0]) < mark.index || /^\d{1,3}(?:,\d{3})+$/.test(digits)
  const end = isWhole ? digits.length : mark.index
  const whole = digits.slice(0, end).replace(/\D/g, '')
  return Number(`${whole}.${digits.slice(end + 1)}`)
}

/** `11h 47m 31s`, `63.88h`, `11:47:31`; null for other texts. */
function minutesIn(text: string): number | null {
  const [, clockHours, clockMinutes, clockSeconds] = /^(\d+):(\d\d):(\d\d)$/.exec(text.trim()) ?? []
  if (clockHours !== undefined) {
    return Math.round(Number(clockHours) * 60 + Number(clockMinutes) + Number(clockSeconds) / 60)
  }
  const parts = [...text.matchAll(/(\d[\d.,]*)\s*([dhms])/gi)]
  if (parts.length === 0) return null
  const seconds = { d: 86_400, h: 3600, m: 60, s: 1 }
  const sum = parts.reduce(
    (all, [, digits = '', unit = 's']) =>
      all + decimalIn(digits) * seconds[unit.toLowerCase() as keyof typeof seconds],
    0,
  )
  return Math.round(sum / 60)
}
