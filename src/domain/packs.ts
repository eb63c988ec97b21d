import { memoFor } from '../lib/memo'
import {
  type Amount,
  type Coins,
  convert,
  exact,
  fromUnits,
  inCommonUnits,
  inUnits,
  isZero,
  type Money,
  type Rate,
  total,
  wholeUp,
} from './amount'

/** Coins that are sold together, and their price. Both are above zero. */
export type Pack = Rate<Coins, Money>

export type Packs = Amount<'packs'>

/** Packs of one kind, and how many of them. */
export type PackCount = { readonly pack: Pack; readonly count: Packs }

/** What is bought. */
export type Bought = {
  /** The largest first. */
  readonly packs: readonly PackCount[]
  readonly coins: Coins
  /** As listed. */
  readonly price: Money
}

/** What coins are sold as, by a price list. */
export type CoinShop = {
  readonly packs: readonly Pack[]
  /** Absent where only packs are sold. */
  readonly custom?: CustomAmount
}

/** Any number of coins in one purchase, at the coin price of the list. */
export type CustomAmount = {
  /** The fewest and the most coins that it may be. */
  readonly least: Coins
  readonly most: Coins
  /** What no source says of the list: nothing; these bounds; or that it is sold at all. */
  readonly assumed: 'nothing' | 'bounds' | 'all'
  readonly sources: readonly string[]
}

/**
 * The cheapest packs that hold at least these coins; of equally cheap ones the fewest packs, and of those the
 * fewest coins. Exact for any amount, however great.
 *
 * @param coins - Zero or more; a part of a coin takes a whole one.
 * @param packs - At least one, in any order; some may be alike.
 * @throws RangeError when sums of the prices would be no safe integers, of whatever unit divides them all.
 *
 * @example
 * cheapestPacks(exact('100'), [rate('65', '0.99'), rate('330', '4.99')]) // twice 65 coins, for 1.98
 */
export function cheapestPacks(coins: Coins, packs: readonly Pack[]): Bought {
  const counts = ladderOf(packs)(coins)
  const bought = packs
    .map((pack, index): PackCount => ({ pack, count: fromUnits(counts[index] ?? 0n, 0) }))
    .filter(({ count }) => !isZero(count))
    .toSorted((a, b) => Number(inUnits(b.pack.from, 0) - inUnits(a.pack.from, 0)))
  const sum = <A extends Amount>(of: (pack: Pack) => A) =>
    total(bought.map(({ pack, count }) => convert(count, { from: onePack, to: of(pack) })))
  return { packs: bought, coins: sum(({ from }) => from), price: sum(({ to }) => to) }
}

const onePack = exact<Packs>('1')

/**
 * How many of each pack to buy, for any number of coins. What was worked out for a list is kept with it.
 *
 * Purchases are compared by price, then by packs, then by coins. What makes one larger is the same
 * whatever is added to both, so the cheapest purchase for n coins is, for some pack, that pack and the
 * cheapest purchase for the coins that are then missing. A table holds it for n = 1, 2, 3, …
 *
 * A pack that costs more than the cheapest purchase for its coins is in no cheapest purchase: it is left out from
 * there on.
 *
 * The table ends, because from some n on every purchase repeats. Let the best pack be the one whose price
 * per coin is lowest (the largest of these), of b coins, and m the coins of the largest pack. If the best
 * pack is in a cheapest purchase for each of m numbers in a row, then it is for every greater number: the next
 * one is a pack more than one of these m, and all of them are the best pack more than b coins before. So it
 * suffices to buy as many of the best pack as lead back into the table.
 *
 * Such a row comes: among b other packs there are always some that hold a multiple of b coins
 * together, and best packs in their place are no dearer, no more and no larger. So some cheapest purchase has
 * fewer than b others, and from m × b coins on there is a best pack in it. Real lists take far less: no table has
 * 40,000 lines. Coins are counted in pieces, the greatest number that divides all packs.
 */
const ladderOf = memoFor((packs: readonly Pack[]) => {
  const prices = inCommonUnits(packs.map(({ to }) => to)).map(Number)
  const sizes = inCommonUnits(packs.map(({ from }) => from)).map(Number)
  const best = bestOf(prices, sizes)
  const size = sizes[best] as number

  // The cheapest purchase for each number of pieces: its price, packs and pieces, and one of its packs.
  const priceOf = [0]
  const packsOf = [0]
  const piecesOf = [0]
  const packOf = [best]
  let useful = [...sizes.keys()]
  let largest = Math.max(...sizes)
  /** How many purchases at the end of the table have the best pack in them. */
  let row = 0

  function grow() {
    const pieces = priceOf.length
    let price = Number.POSITIVE_INFINITY
    let count = 0
    let held = 0
    let chosen = best
    let hasBest = false
    for (const index of useful) {
      const more = sizes[index] as number
      const before = pieces > more ? pieces - more : 0
      const sum = (priceOf[before] as number) + (prices[index] as number)
      if (sum > price) continue
      const packsThen = (packsOf[before] as number) + 1
      const heldThen = (piecesOf[before] as number) + more
      const difference = sum - price || packsThen - count || heldThen - held
      if (difference > 0) continue
      if (difference < 0) {
        price = sum
        count = packsThen
        held = heldThen
        chosen = index
        hasBest = false
      }
      hasBest ||= index === best
    }
    if (!Number.isSafeInteger(price)) throw new RangeError('the prices of the packs are too fine')
    priceOf.push(price)
    packsOf.push(count)
    piecesOf.push(held)
    packOf.push(chosen)
    row = hasBest ? row + 1 : 0
    if (sizes.includes(pieces)) leaveOut(pieces)
  }

  /** Leaves out the packs of that size that something better than them was found for. */
  function leaveOut(pieces: number) {
    useful = useful.filter(
      (index) =>
        sizes[index] !== pieces || (prices[index] === priceOf[pieces] && packsOf[pieces] === 1),
    )
    largest = Math.max(...useful.map((index) => sizes[index] as number))
  }

  return (coins: Coins): readonly bigint[] => {
    const counts = packs.map(() => 0n)
    const add = (index: number, count: bigint) => {
      counts[index] = (counts[index] as bigint) + count
    }
    const first = packs[0] as Pack
    const asPieces = { from: first.from, to: exact<Amount>(String(sizes[0])) }
    const wanted = inUnits(wholeUp(convert<Coins, Amount>(coins, asPieces)), 0)
    // Beyond the safe integers it is rounded, and still more than any table has.
    const lines = Number(wanted)
    while (row < largest && priceOf.length <= lines) grow()

    const beyond = wanted - BigInt(priceOf.length - 1)
    const repeats = beyond > 0n ? (beyond + BigInt(size) - 1n) / BigInt(size) : 0n
    add(best, repeats)
    let left = Number(wanted - repeats * BigInt(size))
    while (left > 0) {
      const index = packOf[left] as number
      add(index, 1n)
      left -= sizes[index] as number
    }
    return counts
  }
})

/** The lowest price per coin, and of several such packs the largest. */
function bestOf(prices: readonly number[], sizes: readonly number[]): number {
  const indexes = [...sizes.keys()]
  return indexes.reduce((a, b) => {
    const [one, other] = [BigInt(prices[a] as number), BigInt(prices[b] as number)]
    const difference = one * BigInt(sizes[b] as number) - other * BigInt(sizes[a] as number)
    if (difference !== 0n) return difference < 0n ? a : b
    return (sizes[b] as number) > (sizes[a] as number) ? b : a
  })
}
