import { describe, expect, it } from 'vitest'
import { gifts } from '../../../src/data/catalogue'
import { sampleLog } from '../../../src/ui/log/sample-log'

const [, ...lines] = (await sampleLog().text()).trimEnd().split('\n')
const rows = lines.map((line) => {
  const [time = '', , username = '', name = '', id, coins, count, total] = line.split(',')
  const minute = Math.floor((Date.parse(time) - new Date(2026, 10, 20, 20).getTime()) / 60_000)
  return {
    time,
    minute,
    username,
    name,
    id: Number(id),
    coins: Number(coins),
    count: Number(count),
    total: Number(total),
  }
})
const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)
const coinsFrom = (first: number, last: number) =>
  sum(rows.filter(({ minute }) => minute >= first && minute <= last).map(({ total }) => total))

describe('the sample log', () => {
  it('is labelled as made up', () => {
    expect(sampleLog().name).toBe('made-up-live.csv')
    expect(new Set(lines.map((line) => line.split(',')[1]?.slice(0, 7)))).toEqual(
      new Set(['Made up']),
    )
  })

  it('has 3,498 gifts from 96 viewers in 112 minutes, 21,036 coins', () => {
    expect(sum(rows.map(({ count }) => count))).toBe(3498)
    expect(sum(rows.map(({ total }) => total))).toBe(21_036)
    expect(new Set(rows.map(({ username }) => username)).size).toBe(96)
    expect([rows[0]?.minute, rows.at(-1)?.minute]).toEqual([0, 111])
    expect(rows.map(({ time }) => time)).toEqual(rows.map(({ time }) => time).toSorted())
  })

  it('has gifts from the catalogue at their prices', () => {
    for (const { name, id, coins, count, total } of rows) {
      expect(gifts.find((gift) => gift.id === id)).toMatchObject({ name, coins })
      expect(total).toBe(coins * count)
    }
  })

  it('has exactly two surges', () => {
    const minutes = Array.from({ length: 112 }, (_, minute) => coinsFrom(minute, minute))
    const usual = minutes.toSorted((a, b) => a - b)[56] as number
    const high = minutes.map((coins) => coins >= 4 * usual)
    const runs = high.flatMap((isHigh, minute) =>
      isHigh && high[minute + 1] && high[minute + 2] && !high[minute - 1] ? [minute] : [],
    )
    expect(runs).toEqual([41, 88])
  })
})
