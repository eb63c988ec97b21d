/** Where a number's low digits end: both halves of 24 digits are exact then. */
const LOW = 9
const LONGEST = 24

/** A set that only grows, and says of each text whether it was new. */
export type GrowingSet = { readonly add: (text: string) => boolean }

/**
 * Texts that mostly are whole numbers of up to 24 digits, such as TikTok's ids, of which a log may
 * have a million: as two columns of digits they take 24 bytes each, where a `Set` takes 90.
 */
export function numberSet(): GrowingSet {
  const others = new Set<string>()
  let size = 0
  let mask = 1023
  let high = new Float64Array(mask + 1)
  /** One more than the low digits, so that 0 is an empty place. */
  let low = new Uint32Array(mask + 1)

  function place(high1: number, low1: number): number {
    let at = (Math.imul(low1, 0x9e3779b1) ^ Math.imul(high1 | 0, 0x85ebca6b)) >>> 0
    at = (at ^ (at >>> 15)) & mask
    while (low[at] !== 0 && (low[at] !== low1 || high[at] !== high1)) at = (at + 1) & mask
    return at
  }

  function grow() {
    const [oldHigh, oldLow] = [high, low]
    mask = mask * 2 + 1
    high = new Float64Array(mask + 1)
    low = new Uint32Array(mask + 1)
    for (let from = 0; from < oldLow.length; from++) {
      const low1 = oldLow[from] ?? 0
      if (low1 === 0) continue
      const at = place(oldHigh[from] ?? 0, low1)
      high[at] = oldHigh[from] ?? 0
      low[at] = low1
    }
  }

  return {
    add(text) {
      const split = Math.max(0, text.length - LOW)
      const high1 = digits(text, 0, split)
      const low1 = digits(text, split, text.length) + 1
      // Another spelling of a number, such as 007, is another text.
      if (!(high1 >= 0 && low1 > 0) || text.length > LONGEST || text.startsWith('0')) {
        if (others.has(text)) return false
        others.add(text)
        return true
      }
      const at = place(high1, low1)
      if (low[at] === low1) return false
      high[at] = high1
      low[at] = low1
      size++
      if (size * 2 > mask) grow()
      return true
    },
  }
}

/** The number that these signs write; NaN where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}
