import { type GrowingSet, numberSet } from '../../lib/number-set'
import { growingRows } from './growing-rows'
import { indexOfKinds, indexOfPeople, indexOfReceivers } from './indexes'
import type { GiftMessage } from './message'
import { hostFrom, joinHosts } from './one-host'
import type { CountedGifts } from './reading'

/** What a message was: a gift that is new, more or the end of a streak that is known, or seen before. */
export type Added = 'gift' | 'part' | 'repeat'

export type Counter = {
  readonly add: (message: GiftMessage) => Added
  /** Gifts and streaks so far. */
  readonly rows: () => number
  /** Called after each file: another may have been written by another program. */
  readonly endFile: () => void
  /** All of them, in arrays that are theirs alone. */
  readonly counted: () => CountedGifts
}

/** How far a streak without a group has come: the message that follows may begin another. */
type Open = {
  row: number
  /** The latest time that one of its messages has; null where none has. */
  latest: number | null
  isOver: boolean
  /** A line of its own has told its end. */
  isTold: boolean
}

/**
 * Counts the gifts of a LIVE's messages, in whatever order they come.
 *
 * - A message whose number was seen before is a repeat.
 * - A streak is one row, with the highest count of its group, viewer and gift: that is what its end
 *   says, and it survives an end that never came. The same holds where the log doesn't say whether
 *   a gift is sent in streaks.
 * - Without a group, a streak goes on until it is over, or until a later message counts less.
 *   Where nothing says that it is a streak, either, only its end counts.
 * - A single gift without a number, whose group, viewer and gift are known, is a repeat.
 */
export function countGifts(): Counter {
  const rows = growingRows()
  const ids: GrowingSet = numberSet()
  const personOf = indexOfPeople()
  const kindOf = indexOfKinds()
  const receiverOf = indexOfReceivers()
  const streaks = new Map<string, number>()
  /** By viewer, the streak of the last message: not making a key each time saves 4% of all reading. */
  const recentOf: { group: string; gift: string | null; row: number }[] = []
  const open = new Map<string, Open>()
  /** Hosts that a file names by number, as indexes into `receivers`. */
  const hosts = new Set<number>()
  let firstOfFile = 0
  const ends: number[] = []

  const all = () => ({
    ...rows.columns(),
    length: rows.length(),
    receivers: receiverOf.receivers,
  })

  function addRow(message: GiftMessage, viewer: number): number {
    const { time, gift, count, receiver } = message
    return rows.add(
      time ?? Number.NaN,
      viewer,
      kindOf.index(gift),
      count,
      receiverOf.index(receiver),
    )
  }

  /** Takes a message for more of a streak. Counts never shrink: messages overtake each other. */
  function extend(row: number, { time, gift, count, receiver }: GiftMessage) {
    const { times, counts, gifts, got } = rows.columns()
    if (count > (counts[row] ?? 0)) counts[row] = count
    const began = times[row] ?? Number.NaN
    if (time !== null && !Number.isNaN(time) && !(began <= time)) times[row] = time
    if (got[row] === 0 && receiver !== null) got[row] = receiverOf.index(receiver)
    const known = kindOf.kinds[gifts[row] ?? 0]
    if ((known?.coins === null && gift.coins !== null) || (known?.name === null && gift.name)) {
      gifts[row] = kindOf.index({
        id: gift.id,
        name: gift.name ?? known.name,
        coins: gift.coins ?? known.coins,
      })
    }
  }

  function addToGroup(message: GiftMessage, group: string, viewer: number): Added {
    const gift = nameOf(message)
    const recent = recentOf[viewer]
    if (recent?.group === group && recent.gift === gift) {
      extend(recent.row, message)
      return 'part'
    }
    const key = keyOf(message, viewer, group)
    const known = streaks.get(key)
    const row = known ?? addRow(message, viewer)
    recentOf[viewer] = { group, gift, row }
    if (known === undefined) {
      streaks.set(key, row)
      return 'gift'
    }
    extend(row, message)
    return 'part'
  }

  function addWithoutGroup(message: GiftMessage, viewer: number): Added {
    const { isOver } = message
    const key = keyOf(message, viewer, '')
    const streak = open.get(key)
    if (streak && goesOn(streak, message)) {
      extend(streak.row, message)
      streak.isOver ||= isOver
      keepLatest(streak, message)
      return 'part'
    }
    const row = addRow(message, viewer)
    open.set(key, { row, latest: saidTime(message), isOver, isTold: false })
    return 'gift'
  }

  function goesOn({ row, latest, isOver }: Open, message: GiftMessage): boolean {
    const counted = rows.columns().counts[row] ?? 0
    // One that was overtaken.
    if (message.time !== null && latest !== null && message.time < latest) return true
    if (isOver) return message.time !== null && message.time === latest && message.count <= counted
    return message.count > counted || (message.isOver && message.count === counted)
  }

  /** Whether a finished line tells the end of a streak that was followed: some programs write both. */
  function tellsEnd(message: GiftMessage, viewer: number): boolean {
    const streak = open.get(keyOf(message, viewer, ''))
    if (!streak || streak.isTold) return false
    const counted = rows.columns().counts[streak.row] ?? 0
    if (streak.isOver ? message.count !== counted : message.count < counted) return false
    extend(streak.row, message)
    keepLatest(streak, message)
    streak.isOver = true
    streak.isTold = true
    if (message.id !== null) ids.add(message.id)
    return true
  }

  return {
    rows: rows.length,
    endFile() {
      const host = hostFrom(firstOfFile, all())
      if (host !== null) hosts.add(host)
      firstOfFile = rows.length()
      ends.push(firstOfFile)
    },
    add(message) {
      const { id, kind, group } = message
      if (
        open.size > 0 &&
        kind === 'finished' &&
        tellsEnd(message, personOf.index(message.viewer))
      ) {
        return 'part'
      }
      if (id !== null && !ids.add(id)) return 'repeat'
      if (kind === 'unknown' && group === null && !message.isOver) return 'part'

      const viewer = personOf.index(message.viewer)
      if (kind === 'streak' || kind === 'unknown') {
        if (group !== null) return addToGroup(message, group, viewer)
        if (kind === 'streak') return addWithoutGroup(message, viewer)
      }
      if (kind === 'single' && id === null && group !== null) {
        return addToGroup(message, group, viewer) === 'part' ? 'repeat' : 'gift'
      }
      addRow(message, viewer)
      return 'gift'
    },
    counted() {
      joinHosts(all(), hosts)
      return {
        ...rows.cut(),
        people: personOf.people,
        kinds: kindOf.kinds,
        receivers: receiverOf.receivers,
        ends,
      }
    },
  }
}

/** A time that can be; null for any other. */
const saidTime = ({ time }: GiftMessage) => (Number.isNaN(time) ? null : time)

function keepLatest(streak: Open, message: GiftMessage) {
  const time = saidTime(message)
  if (time !== null && (streak.latest === null || time > streak.latest)) streak.latest = time
}

/** Prices and names may be missing from some messages of a streak. */
const nameOf = ({ gift }: GiftMessage) => gift.id ?? gift.name

/** What names a streak. */
const keyOf = (message: GiftMessage, viewer: number, group: string) =>
  `${viewer} ${nameOf(message)} ${group}`
