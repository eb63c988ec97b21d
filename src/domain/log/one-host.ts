import type { CountedGifts } from './reading'

type Received = Pick<CountedGifts, 'length' | 'counts' | 'got' | 'receivers'>

/**
 * Who got most of the gifts from a row on, where each of them has a number: some programs name the host so, others leave
 * the host out.
 *
 * @returns An index into `receivers`; null where a row has no receiver.
 */
export function hostFrom(row: number, { length, counts, got, receivers }: Received): number | null {
  const gifts = new Map<number, number>()
  for (let at = row; at < length; at++) {
    const receiver = got[at] as number
    if (receivers[receiver] === null) return null
    gifts.set(receiver, (gifts.get(receiver) ?? 0) + (counts[at] ?? 0))
  }
  const [host] = [...gifts].toSorted(([, a], [, b]) => b - a)
  return host?.[0] ?? null
}

/** Makes hosts that are named by number one with those that are left out, where a log has both. */
export function joinHosts({ length, got, receivers }: Received, hosts: ReadonlySet<number>): void {
  const unnamed = receivers.indexOf(null)
  if (hosts.size === 0 || !got.subarray(0, length).includes(unnamed)) return
  for (let at = 0; at < length; at++) {
    if (hosts.has(got[at] as number)) got[at] = unnamed
  }
}
