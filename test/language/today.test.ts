import { expect, it } from 'vitest'
import { today } from '../../src/language/today'
import { dateText } from '../../src/language/write-number'

it.each([
  [2026, '2026-03-01', 'March 1, 2026'],
  [50, '0050-03-01', 'March 1, 50'],
])('a day of the year %d is an ISO date, and can be shown', (year, date, shown) => {
  const day = new Date(2000, 2, 1)
  day.setFullYear(year)
  expect(today(day)).toBe(date)
  expect(dateText(date, 'en-US')).toBe(shown)
})
