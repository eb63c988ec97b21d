import { sampleName } from '../../wording/log-picture'

/** A gift of the sample, as in the catalogue. */
type SampleGift = {
  readonly name: string
  /** TikTok's number. */
  readonly id: number
  /** Price of one, in coins. */
  readonly coins: number
}

const rose = { name: 'Rose', id: 5655, coins: 1 }
const fingerHeart = { name: 'Finger Heart', id: 5487, coins: 5 }
const perfume = { name: 'Perfume', id: 5658, coins: 20 }
const doughnut = { name: 'Doughnut', id: 5879, coins: 30 }
const paperCrane = { name: 'Paper Crane', id: 5659, coins: 99 }
const corgi = { name: 'Corgi', id: 6267, coins: 299 }
const moneyGun = { name: 'Money Gun', id: 7168, coins: 500 }
const galaxy = { name: 'Galaxy', id: 11046, coins: 1000 }

const minutes = 112
const viewers = 96

/** The gifts that many send: how many of each in all, and at most at once. */
const common = [
  { gift: rose, all: 3186, most: 9 },
  { gift: fingerHeart, all: 126, most: 4 },
  { gift: perfume, all: 87, most: 3 },
  { gift: doughnut, all: 57, most: 2 },
  { gift: paperCrane, all: 26, most: 1 },
] as const

/** The gifts that few send: minute and viewer. They make two surges. */
const rare: readonly (readonly [minute: number, viewer: number, gift: SampleGift])[] = [
  [20, 7, corgi],
  [41, 1, galaxy],
  [42, 4, galaxy],
  [43, 1, galaxy],
  [43, 4, galaxy],
  [44, 1, galaxy],
  [45, 4, galaxy],
  [46, 1, galaxy],
  [61, 7, corgi],
  [75, 7, corgi],
  [88, 2, moneyGun],
  [89, 2, moneyGun],
  [90, 1, galaxy],
  [91, 2, moneyGun],
  [92, 2, moneyGun],
  [104, 7, corgi],
]

/** Of the common gifts, the part in each surge and its minutes, and the part of each generous viewer. */
const inSurges = [
  { part: 0.2, first: 41, last: 46 },
  { part: 0.08, first: 88, last: 92 },
] as const
const ofViewers = [
  { part: 0.12, viewer: 1 },
  { part: 0.06, viewer: 2 },
  { part: 0.03, viewer: 4 },
  { part: 0.02, viewer: 7 },
] as const

/** The numbers from 0 to 1 that follow from a seed, always the same (mulberry32, public domain). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Row = {
  /** Seconds since the start. */
  readonly at: number
  readonly viewer: number
  readonly gift: SampleGift
  readonly count: number
}

/** The gifts of a made-up LIVE: 3,498 of them from 96 viewers in 112 minutes, 21,036 coins. */
function madeUpRows(): readonly Row[] {
  const next = numbersFrom(11)
  const within = (first: number, last: number) => first + Math.floor(next() * (last - first + 1))
  /** The one whose part of the whole a number falls into, if it falls into any. */
  const chosen = <One extends { readonly part: number }>(parts: readonly One[]) => {
    let left = next()
    return parts.find(({ part }) => (left -= part) < 0)
  }
  const time = (minute: number) => minute * 60 + within(0, 59)

  const rows: Row[] = rare.map(([minute, viewer, gift]) => ({
    at: time(minute),
    viewer,
    gift,
    count: 1,
  }))
  for (const { gift, all, most } of common) {
    for (let left = all; left > 0; ) {
      const count = Math.min(left, within(1, most))
      left -= count
      const surge = chosen(inSurges) ?? { first: 0, last: minutes - 1 }
      // Everybody sends something.
      const silent = rows.length - rare.length + 1
      const viewer = silent <= viewers ? silent : (chosen(ofViewers)?.viewer ?? within(1, viewers))
      rows.push({ at: time(within(surge.first, surge.last)), viewer, gift, count })
    }
  }
  return rows.toSorted((a, b) => a.at - b.at)
}

/**
 * A log to try, made up and named so; only the gifts and their prices are real. It is a CSV as small programs
 * write it, one finished gift a row, on an evening in the visitor's own time zone.
 */
export function sampleLog(): File {
  const start = new Date(2026, 10, 20, 20).getTime()
  const lines = madeUpRows().map(({ at, viewer, gift, count }) =>
    [
      new Date(start + at * 1000).toISOString(),
      `Made up ${viewer}`,
      `viewer_${viewer}`,
      gift.name,
      gift.id,
      gift.coins,
      count,
      gift.coins * count,
    ].join(','),
  )
  const heading = 'timestamp,user,username,giftName,giftId,diamondCount,repeatCount,totalCoins'
  return new File([`${[heading, ...lines].join('\n')}\n`], sampleName, { type: 'text/csv' })
}

/** The minutes of its two surges, from 0. */
export const sampleSurges: readonly { readonly first: number; readonly last: number }[] = inSurges

/** Its coins in each minute. */
export function sampleMinutes(): readonly number[] {
  const coins = Array.from({ length: minutes }, () => 0)
  for (const { at, gift, count } of madeUpRows()) {
    const minute = Math.floor(at / 60)
    coins[minute] = (coins[minute] ?? 0) + gift.coins * count
  }
  return coins
}
