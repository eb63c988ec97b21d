import { isolated } from '../language/write-number'
import { memoByOptions } from '../lib/memo'
import type { Words } from './words'

const formatter = memoByOptions<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
)

const minute = 60_000
const day = 1_440

/** In minutes: how far apart the times under a chart may be. */
const tickSteps = [1, 2, 5, 10, 20, 30, 60, 120, 180, 360, 720, 1, 2, 7, 14, 30, 90, 180, 365].map(
  (step, index) => (index < 11 ? step : step * day),
)

/** More would not fit under the chart of a phone. */
const mostTicks = 6

/**
 * Times of a log as the visitor reads them: in the time zone of the device.
 *
 * @param from - In ms since 1970; and `to`: what all of them lie between. On one day, no date is written.
 */
export function timesOf(from: number, to: number, { locale, texts }: Words) {
  const isLong = to - from >= day * minute
  const format = (options: Intl.DateTimeFormatOptions) => (time: number) =>
    isolated(formatter(locale, options).format(time))
  const clock = format({ hour: 'numeric', minute: '2-digit' })
  const date = format({ day: 'numeric', month: 'short' })
  const long = format({ day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' })
  const time = isLong ? long : clock
  const span = (first: number, last: number) =>
    texts.formatMessage({ id: 'live.span' }, { from: time(first), to: time(last) })
  return { isLong, time, span, date: format({ dateStyle: 'medium' }), ticks: ticksOf }

  /** Round times, by the minute after the first. */
  function ticksOf(minutes: number): readonly { readonly at: number; readonly text: string }[] {
    const step = tickSteps.find((one) => minutes / one <= mostTicks) ?? minutes
    const start = new Date(Math.floor(from / minute) * minute)
    const before = (start.getHours() * 60 + start.getMinutes()) % Math.min(step, day)
    const first = before === 0 ? 0 : Math.min(step, day) - before
    const count = Math.max(0, Math.ceil((minutes - first) / step))
    return Array.from({ length: count }, (_, index) => {
      const at = first + index * step
      const then = start.getTime() + at * minute
      const isMidnight = isLong && new Date(then).getHours() === 0
      return { at, text: step >= day || isMidnight ? date(then) : clock(then) }
    })
  }
}

export type Times = ReturnType<typeof timesOf>

/** The visitor's time zone, as the browser names it. */
export const timeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
