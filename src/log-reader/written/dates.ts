/** How 3/1/2026 is meant; null where nothing tells. */
export type DayFirst = boolean | null

export type DateInText = {
  /** ISO, such as `2026-01-03`; null where it could be either of two days. */
  readonly iso: string | null
  /** As it is written. */
  readonly written: string
  /** The text without it. */
  readonly rest: string
}

const YEAR_FIRST = /(?<!\d)(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/
const WITH_POINTS = /(?<!\d)(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d{2})(?![\d.])/
const EITHER =
  /(?<![\d/-])(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4}|\d{2})(?![\d/-])/
const DAY_AND_NAME =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de |of )?(?<name>\p{L}{3,})\.?,?[ -](?:de )?(?<year>\d{4})/u
const NAME_AND_DAY = /(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/u

/** Time of day behind a date, with what may stand around it. */
const TIME =
  /^[T,]? *\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)? *(?:[ap]\.?m\.?\b)? *(?:Z\b|UTC|GMT|[+-]\d\d:?\d\d)?/i

/**
 * The first date of a text, in one of the common spellings.
 *
 * @returns null where there is none, and `odd` where it can't be: a day that no month has, or a year
 * before there was TikTok, or after the next.
 */
export function dateIn(text: string, dayFirst: DayFirst): DateInText | 'odd' | null {
  for (const pattern of [YEAR_FIRST, WITH_POINTS, EITHER, DAY_AND_NAME, NAME_AND_DAY]) {
    const found = pattern.exec(text)
    if (!found?.groups) continue
    const { year = '', month, day, name, first, second } = found.groups
    const rest = text.slice(found.index + found[0].length).replace(TIME, '')
    const around = { written: found[0], rest: `${text.slice(0, found.index)} ${rest}` }
    if (first !== undefined && second !== undefined)
      return eitherWay(year, first, second, dayFirst, around)
    const number = name === undefined ? Number(month) : monthOf(name)
    if (number === null) continue
    const iso = isoDate(year, number, Number(day))
    return iso === null ? 'odd' : { iso, ...around }
  }
  return null
}

function eitherWay(
  year: string,
  first: string,
  second: string,
  dayFirst: DayFirst,
  around: { written: string; rest: string },
): DateInText | 'odd' {
  const asDayFirst = isoDate(year, Number(second), Number(first))
  const asMonthFirst = isoDate(year, Number(first), Number(second))
  if (asDayFirst === null && asMonthFirst === null) return 'odd'
  if (asDayFirst === null || asMonthFirst === null || asDayFirst === asMonthFirst) {
    return { iso: asDayFirst ?? asMonthFirst, ...around }
  }
  const iso = dayFirst === null ? null : dayFirst ? asDayFirst : asMonthFirst
  return { iso, ...around }
}

/** Whether the dates of a text have the day first, by those that can't be read otherwise. */
export function dayFirstIn(text: string): {
  readonly dayFirst: DayFirst
  readonly isAsked: boolean
} {
  let [day, month, isAsked] = [0, 0, false]
  for (const { groups } of text.matchAll(new RegExp(EITHER, 'g'))) {
    isAsked = true
    if (Number(groups?.['first']) > 12) day++
    if (Number(groups?.['second']) > 12) month++
  }
  return { dayFirst: day > 0 === month > 0 ? null : day > 0, isAsked }
}

/** TikTok was made in 2016. */
export const FIRST_YEAR = 2016

/** ISO of a day that can be one of TikTok's; null for any other. */
function isoDate(year: string, month: number, day: number): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year)
  const date = new Date(Date.UTC(full, month - 1, day))
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  if (!isDay || full < FIRST_YEAR || full > new Date().getFullYear() + 1) return null
  return date.toISOString().slice(0, 10)
}

/** Languages whose names of months are read. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'id', 'pl', 'tr', 'sv']

let months: Map<string, number> | undefined

/** 1 to 12, by the first letters that tell a month from the others: `Jan`, `sept.`, `März`. */
function monthOf(name: string): number | null {
  months ??= namesOfMonths()
  const plain = plainName(name)
  return months.get(plain) ?? months.get(plain.slice(0, 4)) ?? months.get(plain.slice(0, 3)) ?? null
}

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of LANGUAGES) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2026, month - 1, 15))
      for (const style of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' })
        const name = plainName(format.format(date))
        // The first language has the say: it is the one that most files are in.
        if (!names.has(name)) names.set(name, month)
      }
    }
  }
  return names
}

const plainName = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase()
