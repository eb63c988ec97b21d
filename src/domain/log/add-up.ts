import { memoFor } from '../../lib/memo'
import type { GifterRow, KindRow, KnownGift, LogFigures, Surge } from './figures'
import type { Person } from './message'
import type { CountedGifts } from './reading'
import { surgesIn } from './surges'

const minute = 60_000

/** In ms, two years: a time so far from the others was set wrongly. */
const farOff = 2 * 365.25 * 24 * 60 * minute

/** Rows that are looked at for the time that most are near to. */
const sampled = 5_000

/** A time of the log, in ms since 1970: the end is not part of it. */
export type Span = { readonly from: number; readonly to: number }

/**
 * What the gifts of one receiver come to. A million rows take well under 100 ms.
 *
 * @param known - What each kind is: as many as `gifts.kinds`.
 * @param receiver - Index into `receivers`.
 * @param span - Counts only gifts of this time; gifts without a time are then left out.
 */
export function addUp(
  gifts: CountedGifts,
  known: readonly KnownGift[],
  receiver: number,
  span: Span | null = null,
): LogFigures {
  const { persons, personOf } = personsOf(gifts)
  const { rows, rowOf } = rowsOf(known)
  const { from, to } = span ?? spanOf(gifts, receiver)
  const prices = Float64Array.from(known, ({ coins }) => coins ?? 0)

  const sent = new Float64Array(persons.length)
  const paid = new Float64Array(persons.length)
  const sentOf = new Float64Array(rows.length)
  const first = Math.floor(from / minute)
  const minutes = new Float64Array(from < to ? Math.floor((to - 1) / minute) - first + 1 : 0)
  let [total, coins, unpriced, untimed] = [0, 0, 0, 0]
  for (let row = 0; row < gifts.length; row++) {
    if (gifts.got[row] !== receiver) continue
    const time = gifts.times[row] as number
    const isTimed = time >= from && time < to
    if (span && !isTimed) continue
    const kind = gifts.gifts[row] as number
    const count = gifts.counts[row] as number
    const cost = count * (prices[kind] as number)
    const person = personOf[gifts.viewers[row] as number] as number
    total += count
    coins += cost
    if (cost === 0) unpriced += count
    sent[person] = (sent[person] as number) + count
    paid[person] = (paid[person] as number) + cost
    const of = rowOf[kind] as number
    sentOf[of] = (sentOf[of] as number) + count
    if (isTimed) {
      const at = Math.floor(time / minute) - first
      minutes[at] = (minutes[at] as number) + cost
    } else untimed += count
  }

  const gifters: GifterRow[] = []
  persons.forEach((person, at) => {
    const given = sent[at] as number
    if (given > 0) gifters.push({ person, gifts: given, coins: paid[at] as number })
  })
  const kinds: KindRow[] = rows.flatMap((gift, at) => {
    const given = sentOf[at] as number
    return given > 0 ? [{ gift, sent: given, coins: given * (gift.coins ?? 0) }] : []
  })
  const runs = surgesIn(minutes)
  return {
    gifts: total,
    coins,
    unpriced,
    untimed,
    from: minutes.length > 0 ? from : null,
    to: minutes.length > 0 ? to - 1 : null,
    gifters: gifters.toSorted((a, b) => b.coins - a.coins || b.gifts - a.gifts),
    kinds: kinds.toSorted((a, b) => b.coins - a.coins || b.sent - a.sent),
    minutes: Array.from(minutes),
    surges: runs.length > 0 ? withMakers(runs, gifts, known, receiver, first) : [],
  }
}

/** How many of each kind one receiver got, by index into `kinds`. */
export function countsOfKinds(gifts: CountedGifts, receiver: number): readonly number[] {
  const counts = Array.from(gifts.kinds, () => 0)
  for (let row = 0; row < gifts.length; row++) {
    const kind = gifts.gifts[row] as number
    if (gifts.got[row] === receiver) counts[kind] = (counts[kind] ?? 0) + (gifts.counts[row] ?? 0)
  }
  return counts
}

/** Who got gifts, and how many. */
export type Received = {
  readonly receiver: number
  readonly gifts: number
}

/** Everybody who got gifts, the host first, then by how many. */
export type Receivers = {
  readonly all: readonly Received[]
  /** How the host is known: the log says so, or it is who got most. */
  readonly hostBy: 'log' | 'most'
}

/** Who got gifts. The host is named by no number; where each row has one, the one with most gifts is taken for the host. */
export const receiversOf = memoFor((gifts: CountedGifts): Receivers => {
  const counts = Array.from(gifts.receivers, () => 0)
  for (let row = 0; row < gifts.length; row++) {
    const got = gifts.got[row] as number
    counts[got] = (counts[got] ?? 0) + (gifts.counts[row] ?? 0)
  }
  const isHost = ({ receiver }: Received) => gifts.receivers[receiver] === null
  const all = counts
    .map((count, receiver) => ({ receiver, gifts: count }))
    .filter((one) => one.gifts > 0)
    .toSorted((a, b) => Number(isHost(b)) - Number(isHost(a)) || b.gifts - a.gifts)
  return { all, hostBy: all[0] && !isHost(all[0]) ? 'most' : 'log' }
})

type Persons = {
  readonly persons: readonly Person[]
  /** Index into `persons`, by index into `people`. */
  readonly personOf: Uint32Array
}

/** Each viewer once: by number where there is one, since handles and names change. */
export const personsOf = memoFor(({ people }: CountedGifts): Persons => {
  const persons: Person[] = []
  const byKey = new Map<string, number>()
  const personOf = Uint32Array.from(people, (person) => {
    const { id, handle, name } = person
    const key = id !== null ? `#${id}` : handle !== null ? `@${handle}` : ` ${name ?? ''}`
    const at = byKey.get(key) ?? persons.push(person) - 1
    byKey.set(key, at)
    return at
  })
  return { persons, personOf }
})

/** Kinds that are the same gift at the same price are one row. */
function rowsOf(known: readonly KnownGift[]) {
  const rows: KnownGift[] = []
  const byKey = new Map<string, number>()
  const rowOf = Uint32Array.from(known, (gift) => {
    const key = `${gift.coins} ${gift.slug ?? `"${gift.name}"`}`
    const at = byKey.get(key) ?? rows.push(gift) - 1
    byKey.set(key, at)
    return at
  })
  return { rows, rowOf }
}

/** From the first gift to just after the last one, without times that are far from most; empty where there are none. */
function spanOf({ length, times, got }: CountedGifts, receiver: number): Span {
  const step = Math.max(1, Math.floor(length / sampled))
  const some: number[] = []
  for (let row = 0; row < length; row += step) {
    const time = times[row] as number
    if (!Number.isNaN(time)) some.push(time)
  }
  const middle = some.toSorted((a, b) => a - b)[some.length >> 1] ?? Number.NaN
  let [from, to] = [Infinity, -Infinity]
  for (let row = 0; row < length; row++) {
    const time = times[row] as number
    if (got[row] !== receiver || !(Math.abs(time - middle) <= farOff)) continue
    if (time < from) from = time
    if (time > to) to = time
  }
  return { from, to: to + 1 }
}

/** Kinds of gifts that are named for a surge. */
const mostMakers = 3

/** What each surge was made of, and by whom. */
function withMakers(
  runs: readonly { readonly first: number; readonly last: number }[],
  gifts: CountedGifts,
  known: readonly KnownGift[],
  receiver: number,
  firstMinute: number,
): readonly Surge[] {
  const { persons, personOf } = personsOf(gifts)
  const { rows, rowOf } = rowsOf(known)
  // By minute, since there may be a million rows: the index of its surge, and none beyond them.
  const surgeAt = new Int32Array((runs.at(-1)?.last ?? -1) + 1).fill(-1)
  runs.forEach(({ first, last }, surge) => surgeAt.fill(surge, first, last + 1))
  const surgeOf = (row: number) =>
    surgeAt[Math.floor((gifts.times[row] as number) / minute) - firstMinute] ?? -1
  const within: number[] = []
  const sentOf = runs.map(() => new Float64Array(rows.length))
  for (let row = 0; row < gifts.length; row++) {
    if (gifts.got[row] !== receiver) continue
    const sent = sentOf[surgeOf(row)]
    if (!sent) continue
    within.push(row)
    const kind = rowOf[gifts.gifts[row] as number] as number
    sent[kind] = (sent[kind] as number) + (gifts.counts[row] as number)
  }

  const surges = runs.map((run, surge) => {
    const kinds = rows.flatMap((gift, kind) => {
      const count = sentOf[surge]?.[kind] ?? 0
      return count > 0 ? [{ kind, gift, count, coins: count * (gift.coins ?? 0) }] : []
    })
    const makers = kinds.toSorted((a, b) => b.coins - a.coins).slice(0, mostMakers)
    return {
      ...run,
      coins: kinds.reduce((sum, { coins }) => sum + coins, 0),
      makers,
      senders: new Map(makers.map(({ kind }) => [kind, new Map<number, number>()])),
    }
  })
  for (const row of within) {
    const senders = surges[surgeOf(row)]?.senders.get(rowOf[gifts.gifts[row] as number] as number)
    const person = personOf[gifts.viewers[row] as number] as number
    senders?.set(person, (senders.get(person) ?? 0) + (gifts.counts[row] as number))
  }
  return surges.map(({ makers, senders, ...surge }) => ({
    ...surge,
    makers: makers.map(({ kind, ...maker }) => ({
      ...maker,
      people: [...(senders.get(kind) ?? [])]
        .toSorted(([, a], [, b]) => b - a)
        .map(([person]) => persons[person] as Person),
    })),
  }))
}
