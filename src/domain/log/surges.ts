/** A surge is so many minutes in a row, or more, in each of which so many times the usual came. */
export const surgeRule = { minutes: 3, times: 4 } as const

/** Minutes of a surge, the last one included. */
type MinuteRun = { readonly first: number; readonly last: number }

/** Coins in a usual minute: the median of the minutes in which any came; zero where none did. */
export function usualCoins(minutes: ArrayLike<number>): number {
  const some = Float64Array.from(minutes)
    .filter((coins) => coins > 0)
    .toSorted()
  const [low, high] = [some[(some.length - 1) >> 1], some[some.length >> 1]]
  return low === undefined || high === undefined ? 0 : (low + high) / 2
}

/** Where far more coins came than usual, by `surgeRule`. A single dear gift is none. */
export function surgesIn(minutes: ArrayLike<number>): readonly MinuteRun[] {
  const least = usualCoins(minutes) * surgeRule.times
  const runs: MinuteRun[] = []
  if (least === 0) return runs
  let first = 0
  for (let at = 0; at <= minutes.length; at++) {
    if ((minutes[at] ?? 0) >= least) continue
    if (at - first >= surgeRule.minutes) runs.push({ first, last: at - 1 })
    first = at + 1
  }
  return runs
}
