import type { MonthOfCreator } from '../domain/log/reading'
import { plainHeader } from './headers'
import { noteUnread, type Sink } from './notes'
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
): ((into: Sink) => (row: Cells, line: number) => void) | null {
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

  return (into) => {
    /** By creator and month, the row's place among the totals and the end of its period. */
    const known = new Map<string, { at: number; end: string }>()

    return (row, line) => {
      const name = (row[creator] ?? '').trim().replace(/^@/, '')
      const amount = numberIn(row[diamonds] ?? '')
      if (isSumCell(name)) return noteUnread(into.note, line, row.join(','), 'sum')
      if (name === '' || amount === null)
        return noteUnread(into.note, line, row.join(','), 'no-amount')
      const { month, end } = periodOf(row[period], header[diamonds] ?? '')
      const total: MonthOfCreator = {
        creator: name,
        month,
        diamonds: amount,
        minutes: minutesIn(row[duration] ?? ''),
        validDays: numberIn((row[days] ?? '').replace(/d$/i, '')),
      }
      const key = `${name}\n${month}`
      const before = known.get(key)
      if (!before) known.set(key, { at: into.totals.push(total) - 1, end })
      else if (
        end > before.end ||
        (end === before.end && amount >= (into.totals[before.at]?.diamonds ?? 0))
      ) {
        into.totals[before.at] = total
        before.end = end
      }
    }
  }
}

/** The month that a period is in, and its last day. Without one, the month is what the header says. */
function periodOf(text: string | undefined, header: string): { month: string; end: string } {
  const written = text?.trim() || header
  const days = [...written.matchAll(/(\d{4})[-/.]?(\d{2})(?:[-/.]?(\d{2}))?/g)].map(
    ([, year, month, day = '00']) => `${year}-${month}-${day}`,
  )
  const [start] = days
  return { month: start?.slice(0, 7) ?? written, end: days.at(-1) ?? '' }
}

/** `1,234`, `2.98M`, `88.46K`; null for `-` and other texts. */
function numberIn(text: string): number | null {
  const [, digits, unit = ''] = /^([\d.,\s]*\d)\s*([KM]?)$/i.exec(text.trim()) ?? []
  if (digits === undefined) return null
  const power = { K: 1e3, M: 1e6 }[unit.toUpperCase()]
  if (power !== undefined) return Math.round(Number(digits.replace(',', '.')) * power)
  return Number(digits.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, ''))
}

/** `11h 47m 31s`, `63.88h`, `11:47:31`; null for other texts. */
function minutesIn(text: string): number | null {
  const [, clockHours, clockMinutes, clockSeconds] = /^(\d+):(\d\d):(\d\d)$/.exec(text.trim()) ?? []
  if (clockHours !== undefined) {
    return Math.round(Number(clockHours) * 60 + Number(clockMinutes) + Number(clockSeconds) / 60)
  }
  const parts = [...text.matchAll(/([\d.,]+)\s*([dhms])/gi)]
  if (parts.length === 0) return null
  const seconds = { d: 86_400, h: 3600, m: 60, s: 1 }
  const sum = parts.reduce((all, [, digits = '', unit = 's']) => {
    const number = Number(
      /,\d{3}/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'),
    )
    return all + number * seconds[unit.toLowerCase() as keyof typeof seconds]
  }, 0)
  return Math.round(sum / 60)
}
