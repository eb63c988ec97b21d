import type { Person, SentGift } from './message'

/** Viewers by number, else by handle, else by name; who is met by handle first gets the number later. */
export function indexOfPeople() {
  const people: Person[] = []
  const known = new Map<string, number>()

  function add(person: Person): number {
    const { id, handle } = person
    const byHandle = handle === null ? undefined : known.get(`@${handle}`)
    const isSame = id !== null && byHandle !== undefined && people[byHandle]?.id === null
    const index = isSame ? byHandle : people.push(person) - 1
    if (isSame) people[index] = { ...person, name: person.name ?? people[index]?.name ?? null }
    known.set(keyOfPerson(person), index)
    if (handle !== null && byHandle === undefined) known.set(`@${handle}`, index)
    return index
  }

  return {
    people,
    index: (person: Person) => known.get(keyOfPerson(person)) ?? add(person),
  }
}

const keyOfPerson = ({ id, handle, name }: Person) =>
  id ?? (handle === null ? `"${name ?? ''}` : `@${handle}`)

/** Gifts that differ in number, name or price. */
export function indexOfKinds() {
  const kinds: SentGift[] = []
  const known = new Map<string, number>()
  /** By number or name, the one that came last: nearly always the one that comes next. */
  const recent = new Map<string, number>()

  return {
    kinds,
    index(gift: SentGift): number {
      const name = gift.id ?? gift.name ?? ''
      const last = recent.get(name)
      if (last !== undefined && isSameGift(kinds[last], gift)) return last
      const key = `${gift.id}\n${gift.coins}\n${gift.areSeveral}\n${gift.name}`
      const index = known.get(key) ?? kinds.push(gift) - 1
      known.set(key, index)
      recent.set(name, index)
      return index
    },
  }
}

const isSameGift = (a: SentGift | undefined, b: SentGift) =>
  a?.id === b.id && a.name === b.name && a.coins === b.coins && a.areSeveral === b.areSeveral

/** Most receivers that a column of 16 bits can tell apart; a LIVE has nine at once. */
const MOST_RECEIVERS = 65_536

/** The host, or an unnamed receiver, is the first. */
export function indexOfReceivers() {
  const receivers: (string | null)[] = [null]
  const known = new Map<string | null, number>([[null, 0]])

  return {
    receivers,
    index(receiver: string | null): number {
      const found = known.get(receiver)
      if (found !== undefined) return found
      if (receivers.length === MOST_RECEIVERS) return MOST_RECEIVERS - 1
      known.set(receiver, receivers.length)
      return receivers.push(receiver) - 1
    },
  }
}
