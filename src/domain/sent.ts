import { type Coins, convert, exact, type Gifts, total } from './amount'
import type { Gift } from './gift'

/** Gifts of one kind, and how many of them. */
export type SentGifts = { readonly gift: Gift; readonly count: Gifts }

/** What a viewer sends: today gifts of one kind. */
export type Sent = readonly SentGifts[]

const oneGift = exact<Gifts>('1')

const priceOf = (gift: Gift): Coins => exact(String(gift.coins))

/** One of a gift. */
export const sentOnce = (gift: Gift): Sent => [{ gift, count: oneGift }]

/** The coins of all gifts together. */
export const coinsOf = (sent: Sent): Coins =>
  total(sent.map(({ gift, count }) => convert(count, { from: oneGift, to: priceOf(gift) })))

/** The same, so many times. */
export const repeated = (sent: Sent, times: Gifts): Sent =>
  sent.map(({ gift, count }) => ({ gift, count: convert(count, { from: oneGift, to: times }) }))
