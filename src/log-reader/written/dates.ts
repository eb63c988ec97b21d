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

/** The same without a year, as statements have them: `03 JAN`, `Jan 3`, and `03/01` or `03.01.` in front of a line. */
const SHORT_DAY_AND_NAME =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de |of )?(?<name>\p{L}{3,})(?!\p{L}|\.\p{L})\.?/u
const SHORT_NAME_AND_DAY =
  /(?<!\p{L})(?<name>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d.,:\p{L}])/u
const SHORT_WITH_POINTS = /^\s*(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?=\s)/
const SHORT_EITHER = /^\s*(?<first>\d{1,2})\/(?<second>\d{1,2})(?=\s)/m

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

/** The year of a day that is written without one. */
export type YearOf = (month: number, day: number) => number

/**
 * A date without a year at a line of a statement, with the name of its month in full or short.
 *
 * @returns null where there is none.
 */
export function shortDateIn(text: string, dayFirst: DayFirst, yearOf: YearOf): DateInText | null {
  for (const pattern of [SHORT_WITH_POINTS, SHORT_EITHER, SHORT_DAY_AND_NAME, SHORT_NAME_AND_DAY]) {
    const found = pattern.exec(text)
    if (!found?.groups) continue
    const { month, day, name, first, second } = found.groups
    const rest = text.slice(found.index + found[0].length).replace(TIME, '')
    const around = { written: found[0].trim(), rest: `${text.slice(0, found.index)} ${rest}` }
    const isoOf = (ofMonth: number, ofDay: number) =>
      isoDate(String(yearOf(ofMonth, ofDay)), ofMonth, ofDay)
    if (first !== undefined && second !== undefined) {
      const [one, other] = [Number(first), Number(second)]
      const [asDayFirst, asMonthFirst] = [isoOf(other, one), isoOf(one, other)]
      if (asDayFirst === null && asMonthFirst === null) continue
      return { iso: eitherDay(asDayFirst, asMonthFirst, dayFirst), ...around }
    }
    const number = name === undefined ? Number(month) : monthCalled(name)
    const iso = number === null ? null : isoOf(number, Number(day))
    if (iso !== null) return { iso, ...around }
  }
  return null
}

/**
 * How days without a year get one: that of the other dates of a file, if they are of one year. Else it is the
 * latest such day that is not after the last of them, or not in the future where there are none.
 */
export function yearsOf(text: string, dayFirst: DayFirst): { yearOf: YearOf; isOfFile: boolean } {
  const found = text.split('\n', 2000).flatMap((line) => datesOf(line, dayFirst))
  const years = new Set(found.map((iso) => iso.slice(0, 4)))
  const [only] = years
  if (only !== undefined && years.size === 1) return { yearOf: () => Number(only), isOfFile: true }
  const last = found.toSorted().at(-1) ?? today()
  const year = Number(last.slice(0, 4))
  const dayOf = (month: number, day: number) =>
    `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return {
    yearOf: (month, day) => (dayOf(month, day) > last.slice(4) ? year - 1 : year),
    isOfFile: years.size > 0,
  }
}

/** ISO dates of a line, the two of a period among them. */
export function datesOf(line: string, dayFirst: DayFirst): readonly string[] {
  const found = dateIn(line, dayFirst)
  if (found === null || found === 'odd') return []
  const more = datesOf(found.rest, dayFirst)
  return found.iso === null ? more : [found.iso, ...more]
}

function today(): string {
  const now = new Date()
  return isoDate(String(now.getFullYear()), now.getMonth() + 1, now.getDate()) ?? ''
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
  return { iso: eitherDay(asDayFirst, asMonthFirst, dayFirst), ...around }
}

/** Which of two days is meant, of which there is at least one; null where nothing tells. */
function eitherDay(
  asDayFirst: string | null,
  asMonthFirst: string | null,
  dayFirst: DayFirst,
): string | null {
  if (asDayFirst === null || asMonthFirst === null || asDayFirst === asMonthFirst) {
    return asDayFirst ?? asMonthFirst
  }
  return dayFirst === null ? null : dayFirst ? asDayFirst : asMonthFirst
}

/** Whether the dates of a text have the day first, by those that can't be read otherwise. */
export function dayFirstIn(text: string): {
  readonly dayFirst: DayFirst
  readonly isAsked: boolean
} {
  let [day, month, isAsked] = [0, 0, false]
  const found = [EITHER, SHORT_EITHER].flatMap((pattern) => [
    ...text.matchAll(new RegExp(pattern, `g${pattern.flags}`)),
  ])
  for (const { groups } of found) {
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

export const isMonth = (name: string): boolean => monthCalled(name) !== null

/** The same of a name that is written in full or in one of its short forms: no word that only starts like it. */
function monthCalled(name: string): number | null {
  months ??= namesOfMonths()
  const plain = plainName(name)
  return months.get(plain === 'sept' ? 'sep' : plain) ?? null
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
