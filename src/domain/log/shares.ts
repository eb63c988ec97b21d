import { type Coins, exact, fromUnits, inUnits, type Money, partOf, partOfWhole } from '../amount'

/**
 * A row's share of an amount, by its coins: exact, so that the shares of all rows add up to the amount.
 *
 * @param coins - Of the row.
 * @param all - Coins of all rows, above zero.
 */
export const shareOf = (amount: Money, coins: number, all: number): Money =>
  partOf(amount, partOfWhole(exact<Coins>(String(coins)), exact<Coins>(String(all))))

/**
 * The same for all rows at once, rounded for show so that they still add up: by largest remainder, as `apportion`
 * does, but on whole numbers, since there may be 50,000 rows.
 *
 * @param coins - Whole numbers; not all are zero.
 * @param digits - Decimal places to show.
 */
export function shownShares(
  amount: Money,
  coins: readonly number[],
  digits: number,
): readonly Money[] {
  const units = inUnits(amount, digits)
  const all = coins.reduce((sum, one) => sum + BigInt(one), 0n)
  const shares = coins.map((one, index) => {
    const of = units * BigInt(one)
    return { index, units: of / all, remainder: of % all }
  })
  const given = shares.reduce((sum, share) => sum + share.units, 0n)
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1,
  )
  for (const share of byRemainder.slice(0, Number(units - given))) share.units += 1n
  return shares.map((share) => fromUnits<Money>(share.units, digits))
}
