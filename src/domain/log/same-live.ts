import type { KnownGift } from './figures'
import type { CountedGifts } from './reading'

/** Gifts of each file that are looked for in the others: of a million, as many tell as much. */
const most = 1_000
/** Fewer may be the same by chance. */
const least = 3

/**
 * Two files with the same gifts at the same times, which count twice where programs number their messages differently, or not at
 * all: of one of them, at least half the gifts are in the other, in the same second and of the same count.
 *
 * @param known - What each kind is: programs call one gift by different names.
 * @returns Indexes of two files; null where there are no such files.
 */
export function filesOfSameLive(
  gifts: CountedGifts,
  known: readonly KnownGift[],
): readonly [number, number] | null {
  const { ends = [], times } = gifts
  if (ends.length < 2) return null
  const keyOf = keysOf(gifts, known)
  const startOf = (file: number) => ends[file - 1] ?? 0

  /** By key, the files that have it among the gifts that are looked for. */
  const wanted = new Map<number, number[]>()
  const counts = ends.map((end, file) => {
    const start = startOf(file)
    const step = Math.max(1, Math.floor((end - start) / most))
    let count = 0
    for (let row = start; row < end; row += step) {
      if (Number.isNaN(times[row])) continue
      const files = wanted.get(keyOf(row)) ?? []
      if (files.includes(file)) continue
      wanted.set(keyOf(row), [...files, file])
      count++
    }
    return count
  })

  for (const [other, end] of ends.entries()) {
    const found = ends.map(() => new Set<number>())
    for (let row = startOf(other); row < end; row++) {
      const key = keyOf(row)
      for (const file of wanted.get(key) ?? []) if (file !== other) found[file]?.add(key)
    }
    const same = counts.findIndex(
      (count, file) => count >= least && (found[file]?.size ?? 0) >= count / 2,
    )
    if (same !== -1) return same < other ? [same, other] : [other, same]
  }
  return null
}

/** Second, gift and count of a row as one number below 2^53; a number is looked up faster than a text. */
function keysOf({ times, gifts, counts }: CountedGifts, known: readonly KnownGift[]) {
  const names = new Map<string, number>()
  const numbers = known.map(({ slug, name }) => {
    const key = slug ?? `"${name}"`
    const number = names.get(key) ?? names.size
    names.set(key, number)
    return number % 2 ** 14
  })
  return (row: number): number => {
    const second = Math.floor((times[row] ?? 0) / 1_000)
    const count = Math.min(counts[row] ?? 0, 63)
    return (second * 2 ** 14 + (numbers[gifts[row] ?? 0] ?? 0)) * 64 + count
  }
}
