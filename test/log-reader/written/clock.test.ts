import { expect, it, vi } from 'vitest'
import { clockOf, instantOf } from '../../../src/log-reader/written/clock'
import { readText } from '../read-text'
import { lines } from '../story'

const AT = Date.UTC(2026, 0, 15, 20, 0, 7)
const read = (value: unknown, head = '') => {
  const clock = clockOf('live.txt', head)
  return { time: instantOf(value, clock), clock }
}

it.each([
  AT,
  AT / 1000,
  AT * 1000,
  String(AT),
  String(AT / 1000),
  AT / 1000 + 0.0001,
  '2026-01-15T20:00:07.000Z',
  '2026-01-15T20:00:07Z',
  '2026-01-15 20:00:07 UTC',
  '2026-01-15T21:00:07+01:00',
  '2026-01-15T21:00:07+0100',
  '2026-01-15T20:00:07.000000+00:00',
  'Thu, 15 Jan 2026 20:00:07 GMT',
  '2026-01-15 20:00:07 +0000 UTC',
  '2026/01/15 20:00:07 UTC',
  '15/01/2026 21:00:07 +01:00',
  '15.01.2026 22:00:07 UTC+2',
  '15.01.2026 15:00:07 UTC−5',
  '2026-01-15T22:00:07 GMT +0200',
  '2026-01-16 01:30:07 UTC+5:30',
  'Thu Jan 15 2026 21:00:07 GMT+0100 (Central European Standard Time)',
])('reads the time %j', (value) => {
  expect(read(value).time).toBe(AT)
})

it.each([
  '2026-01-15 20:00:07',
  '2026-01-15T20:00:07',
  '15.1.2026 20:00:07',
  '15/01/2026, 20:00:07',
  '1/15/2026 8:00:07 PM',
  'Jan 15, 2026 8:00:07 pm',
  '1/15/2026 8:00:07 p.m.',
  '1/15/2026, 8:00:07\u202fPM',
  '1/15/2026 20:00:07 PST',
  '1/15/2026 20:00:07 Asia/Tokyo',
  '15/01/2026 20:00:07-21:15',
])('reads %j as a time of this device, and says so', (value) => {
  const { time, clock } = read(value)
  expect(time).toBe(new Date(2026, 0, 15, 20, 0, 7).getTime())
  expect(clock.isLocal).toBe(true)
})

it('reads local times on a day when the clocks change', () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  expect(read('29.03.2026 20:00:07').time).toBe(Date.UTC(2026, 2, 29, 18, 0, 7))
  const clock = clockOf('live-2026-03-28.csv', '')
  expect(instantOf('23:00', clock)).toBe(Date.UTC(2026, 2, 28, 22))
  expect(instantOf('9:00', clock)).toBe(Date.UTC(2026, 2, 29, 7))
  vi.unstubAllEnvs()
})

it.each([
  ['past midnight', ['23:58', '0:01', '0:02'], [0, 3, 4]],
  ['where lines are out of order', ['23:58', '0:01', '23:59', '0:02'], [0, 3, 1, 4]],
  ['where the newest is first', ['0:10', '23:50', '23:40'], [0, -20, -30]],
  ['over a long day', ['8:00', '21:00'], [0, 780]],
])('times without a date go on %s', (_, times, minutes) => {
  const clock = clockOf('live-2026-01-15.csv', '')
  const [first = 0, ...others] = times.map((time) => instantOf(time, clock) ?? 0)
  expect([0, ...others.map((time) => (time - first) / 60_000)]).toEqual(minutes)
})

it.each([null, undefined, '', 0, '0', {}])('has no time for %j', (value) => {
  expect(read(value).time).toBeNull()
})

it.each([
  1,
  '1970-01-01T00:00:00Z',
  '2100-01-01T00:00:00Z',
  Date.UTC(2100, 0),
  'soon',
  '32.1.2026 20:00',
])('takes %j for no time that can be', (value) => {
  expect(read(value).time).toBeNaN()
})

it('counts gifts dated 1970 and 2100, notes them, and lets times jump back', () => {
  const gift = (msgId: string, time: string) => ({
    msgId,
    timestamp: time,
    giftId: 5655,
    giftType: 2,
    diamondCount: 1,
  })
  const { gifts, note } = readText(
    lines([
      gift('1', '2026-01-15T20:00:07Z'),
      gift('2', '1970-01-01T00:00:00Z'),
      gift('3', '2100-01-01T00:00:00Z'),
      gift('4', '2026-01-15T19:00:00Z'),
    ]),
  )
  expect(gifts.length).toBe(4)
  expect(note).toMatchObject({ oddTimes: 2, unread: 0 })
  expect(Array.from(gifts.times)).toEqual([AT, Number.NaN, Number.NaN, Date.UTC(2026, 0, 15, 19)])
})
