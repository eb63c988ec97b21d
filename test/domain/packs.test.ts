import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { rateSets } from '../../src/data/rate-sets'
import { type Coins, convert, exact, type Money, rate, toDecimal } from '../../src/domain/amount'
import { type Bought, cheapestPacks, type Pack } from '../../src/domain/packs'

const pack = rate<Coins, Money>
const coins = (count: number | bigint) => exact<Coins>(String(count))
const lists = [...new Set(rateSets.flatMap(({ priceLists }) => priceLists))]
const named = lists.map(
  (list) => [`${list.region} ${list.buy} ${list.currency}`, list.packs] as const,
)
const usApp = lists.find(({ region, buy }) => region === 'us' && buy === 'app')?.packs ?? []

/** `2 × 65 = 130 for 1.98` */
const shown = ({ packs, coins: held, price }: Bought) =>
  [
    packs
      .map(({ pack: { from }, count }) => `${toDecimal(count)} × ${toDecimal(from)}`)
      .join(' + '),
    `= ${toDecimal(held)} for ${toDecimal(price)}`,
  ].join(' ')

type Plain = { size: number; price: number }
type Sum = readonly [price: number, packs: number, coins: number]

const compare = (a: Sum, b: Sum) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]

/** Every combination of so many packs that has no pack too many: nothing cleverer, so that it can't share a mistake. */
function bruteForce(wanted: number, packs: readonly Plain[]): Sum {
  if (wanted <= 0) return [0, 0, 0]
  const [first, ...others] = packs
  if (!first) return [Number.POSITIVE_INFINITY, 0, 0]
  let best: Sum = [Number.POSITIVE_INFINITY, 0, 0]
  for (let count = 0; (count - 1) * first.size < wanted; count++) {
    const rest = bruteForce(wanted - count * first.size, others)
    const sum: Sum = [rest[0] + count * first.price, rest[1] + count, rest[2] + count * first.size]
    if (compare(sum, best) < 0) best = sum
  }
  return best
}

/** Price in hundredths, packs and coins of what was found; each held by the packs that it names. */
function sumOf({ packs, coins: held, price }: Bought): Sum {
  const counts = packs.map(({ pack: { from, to }, count }) => ({
    size: Number(toDecimal(from)),
    price: Number(toDecimal(to)) * 100,
    count: Number(toDecimal(count)),
  }))
  const all = (of: (one: (typeof counts)[number]) => number) =>
    Math.round(counts.reduce((sum, one) => sum + of(one), 0))
  const found: Sum = [
    all((one) => one.price * one.count),
    all((one) => one.count),
    all((one) => one.size * one.count),
  ]
  expect([Math.round(Number(toDecimal(price)) * 100), Number(toDecimal(held))]).toEqual([
    found[0],
    found[2],
  ])
  return found
}

const asPacks = (plain: readonly Plain[]) =>
  plain.map(({ size, price }) => pack(String(size), (price / 100).toFixed(2)))

const plainOf = (packs: readonly Pack[]) =>
  packs.map(({ from, to }) => ({
    size: Number(toDecimal(from)),
    price: Math.round(Number(toDecimal(to)) * 100),
  }))

describe('the cheapest packs', () => {
  it.each([
    [100, '2 × 65 = 130 for 1.98'],
    [130, '2 × 65 = 130 for 1.98'],
    [325, '5 × 65 = 325 for 4.95'],
    [326, '1 × 330 = 330 for 4.99'],
    // A Lion. The largest pack costs more per coin than 330 coins do, and 65 coins 30 times leave fewest over.
    [29_999, '85 × 330 + 30 × 65 = 30000 for 453.85'],
    [0, ' = 0 for 0'],
  ])('in the US app for %d coins: %s', (wanted, expected) => {
    expect(shown(cheapestPacks(coins(wanted), usApp))).toBe(expected)
  })

  it('are as many as it takes of one pack', () => {
    expect(shown(cheapestPacks(coins(61), [pack('30', '1.89')]))).toBe('3 × 30 = 90 for 5.67')
  })

  it('count half a coin as one', () => {
    const found = cheapestPacks(exact('65.5'), usApp)
    expect(shown(found)).toBe('2 × 65 = 130 for 1.98')
  })

  it('are the cheaper ones of two of a size', () => {
    const article = [pack('100', '1.30'), pack('100', '1.50')]
    expect(shown(cheapestPacks(coins(250), article))).toBe('3 × 100 = 300 for 3.9')
  })

  it('of one price are the fewest, and then those with the fewest coins left over', () => {
    const even = [pack('10', '1'), pack('20', '2'), pack('25', '3'), pack('30', '3')]
    expect(shown(cheapestPacks(coins(60), even))).toBe('2 × 30 = 60 for 6')
    expect(shown(cheapestPacks(coins(21), even))).toBe('1 × 25 = 25 for 3')
  })

  it('have prices that no decimal writes', () => {
    const third: Pack = {
      from: coins(3),
      to: convert<Coins, Money>(coins(1), pack('3', '1')),
    }
    const found = cheapestPacks(coins(4), [third, pack('4', '0.5')])
    expect(shown(found)).toBe('1 × 4 = 4 for 0.5')
    expect(shown(cheapestPacks(coins(6), [third, pack('4', '0.9')]))).toContain('2 × 3 = 6')
  })
})

describe('against every combination', () => {
  test('random lists of packs agree, from no coins on', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 1, max: 12 }),
            price: fc.integer({ min: 1, max: 40 }),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        (plain) => {
          const packs = asPacks(plain)
          for (let wanted = 0; wanted <= 60; wanted++) {
            expect(sumOf(cheapestPacks(coins(wanted), packs))).toEqual(bruteForce(wanted, plain))
          }
        },
      ),
      { numRuns: 100 },
    ))

  test.each(named)('the first 1,000 amounts of the list %s agree', (_, packs) => {
    // The smallest come last: then there is little to try.
    const largestFirst = plainOf(packs).toSorted((a, b) => b.size - a.size)
    for (let wanted = 0; wanted <= 1_000; wanted++) {
      const found = sumOf(cheapestPacks(coins(wanted), packs))
      expect(found, `${wanted} coins`).toEqual(bruteForce(wanted, largestFirst))
    }
  })
})

/** The same by a table of every amount, for amounts that are too great for every combination. */
function tableOf(most: number, plain: readonly Plain[]): Sum[] {
  const table: Sum[] = [[0, 0, 0]]
  for (let wanted = 1; wanted <= most; wanted++) {
    const sums = plain.map(({ size, price }): Sum => {
      const [before, packs, held] = table[Math.max(0, wanted - size)] as Sum
      return [before + price, packs + 1, held + size]
    })
    table.push(sums.toSorted(compare)[0] as Sum)
  }
  return table
}

describe('great amounts', () => {
  test('repeat as the table of all amounts does, for random lists', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 1, max: 60 }),
            price: fc.integer({ min: 1, max: 200 }),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        (plain) => {
          const packs = asPacks(plain)
          const most = 6_000
          const table = tableOf(most, plain)
          for (let wanted = most - 120; wanted <= most; wanted++) {
            expect(sumOf(cheapestPacks(coins(wanted), packs))).toEqual(table[wanted])
          }
        },
      ),
      { numRuns: 60 },
    ))

  it('of the US app repeat likewise', () => {
    const table = tableOf(80_100, plainOf(usApp))
    for (let wanted = 80_000; wanted <= 80_100; wanted++) {
      expect(sumOf(cheapestPacks(coins(wanted), usApp))).toEqual(table[wanted])
    }
  })

  it.each(named)('of the list %s have no coins too many, up to 10^18', (_, packs) => {
    const smallest = Math.min(...packs.map(({ from }) => Number(toDecimal(from))))
    for (const wanted of [10n ** 12n - 1n, 10n ** 15n + 7n, 10n ** 18n]) {
      const over = BigInt(toDecimal(cheapestPacks(coins(wanted), packs).coins)) - wanted
      expect(over).toBeGreaterThanOrEqual(0n)
      expect(over).toBeLessThan(smallest)
    }
  })
})
