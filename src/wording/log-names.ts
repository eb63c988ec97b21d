import { giftBySlug } from '../data/gifts'
import { type Coins, exact, type Gifts } from '../domain/amount'
import type { Gift } from '../domain/gift'
import type { KnownGift, LogFigures } from '../domain/log/figures'
import type { Person } from '../domain/log/message'
import { countText, isolated } from '../language/write-number'
import type { Words } from './words'

/** How a viewer is called. */
export type NameOf = (person: Person) => string

/**
 * How the viewers of a log are called: by handle, name or number; or by the place that they have by what they sent, where
 * names are hidden.
 *
 * @param figures - Of the whole log, so that a viewer has the same place in all of its parts.
 */
export function namesOf({ gifters }: LogFigures, hidesNames: boolean, words: Words): NameOf {
  const { formatMessage } = words.texts
  const places = new Map(gifters.map(({ person }, index) => [person, index + 1]))
  if (hidesNames) {
    return (person) =>
      formatMessage({ id: 'live.who.hidden' }, { number: numberOf(places.get(person) ?? 0, words) })
  }
  return ({ id, handle, name }) => {
    if (handle !== null) return isolated(`@${handle}`)
    if (name !== null) return isolated(name)
    return id === null
      ? formatMessage({ id: 'live.who.unnamed' })
      : formatMessage({ id: 'live.who.number' }, { number: id })
  }
}

/** More digits than that tell nobody anything. */
const digitsShown = 4

/**
 * Makes long numbers short: `…0099`.
 *
 * @param numbers - All that have to be told apart; those with the same end stay as they are.
 */
export function shortNumbers(numbers: readonly (string | null)[]): (number: string) => string {
  const endOf = (number: string) => number.slice(-digitsShown)
  const ends = new Map<string, number>()
  for (const number of numbers) {
    if (number !== null) ends.set(endOf(number), (ends.get(endOf(number)) ?? 0) + 1)
  }
  return (number) =>
    number.length <= 2 * digitsShown || (ends.get(endOf(number)) ?? 0) > 1
      ? number
      : isolated(`…${endOf(number)}`)
}

/** A count of a log: `1,234`. */
export const numberOf = (count: number, { locale }: Pick<Words, 'locale'>): string =>
  countText(exact<Coins>(String(count)), locale)

/** Coins of a log: `1,234 coins`. */
export const coinsOf = (count: number, words: Words): string =>
  words.coins(exact<Coins>(String(count)))

/** What a gift of a log is called. */
export function giftNameOf({ name, coins }: KnownGift, words: Words): string {
  if (name !== '') return isolated(name)
  return coins === null
    ? words.texts.formatMessage({ id: 'live.unnamed' })
    : words.giftName({ kind: 'custom', coins })
}

/** So many of a gift: `7 Galaxies`, `2 Heart Me gifts`. */
export function giftsOf(known: KnownGift, count: number, words: Words): string {
  const gift = sendable(known)
  if (gift) return words.gifts(gift, exact<Gifts>(String(count)))
  return words.texts.formatMessage(
    { id: 'count.named' },
    { count, number: numberOf(count, words), name: giftNameOf(known, words) },
  )
}

/** A gift that words have a form for. */
function sendable({ slug, name, coins }: KnownGift): Gift | null {
  const gift = slug === null ? undefined : giftBySlug(slug)
  if (gift) return gift
  return name === '' && coins !== null ? { kind: 'custom', coins } : null
}
