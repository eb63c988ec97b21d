import { type Coins, convert, exact, type Gifts, plus, total, zero } from './amount'
import type { Gift } from './gift'

/** Gifts of one kind, and how many of them. */
export type SentGifts = { readonly gift: Gift; readonly count: Gifts }

/** What a viewer sends. */
export type Sent = readonly SentGifts[]

/** Gifts of several kinds that are sent together: each kind once, one or more of it. */
export type Basket = { readonly kind: 'basket'; readonly gifts: Sent }

/** What is sent once, or several times over. */
export type Sendable = Gift | Basket

const oneGift = exact<Gifts>('1')

const priceOf = (gift: Gift): Coins => exact(String(gift.coins))

/** One of a gift, or a basket. */
export const sentOnce = (sendable: Sendable): Sent =>
  sendable.kind === 'basket' ? sendable.gifts : [{ gift: sendable, count: oneGift }]

/** How many gifts there are, of whatever kind. */
export const countOf = (sent: Sent): Gifts => total(sent.map(({ count }) => count))

/** The same gifts, each kind once: what was there twice is added up. */
export function eachOnce(sent: Sent): Sent {
  const counts = new Map<string, SentGifts>()
  for (const { gift, count } of sent) {
    // Written as in links, since a gift of the catalogue is called 2026.
    const key = gift.kind === 'custom' ? `coins-${gift.coins}` : gift.slug
    counts.set(key, { gift, count: plus(count, counts.get(key)?.count ?? zero()) })
  }
  return [...counts.values()]
}

/** The coins of all gifts together. */
export const coinsOf = (sent: Sent): Coins =>
  total(sent.map(({ gift, count }) => convert(count, { from: oneGift, to: priceOf(gift) })))

/** The same, so many times. */
export const repeated = (sent: Sent, times: Gifts): Sent =>
  sent.map(({ gift, count }) => ({ gift, count: convert(count, { from: oneGift, to: times }) }))
