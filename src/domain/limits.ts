import { type Amount, exact, type Gifts, isAtMost, percent } from './amount'
import type { Times } from './over-time'
import type { Minutes } from './scenario'
import type { Sent } from './sent'

/** The largest numbers that can be typed or linked: larger ones are refused as typing errors. */
export const limits = {
  /** Kinds of gifts in a basket. */
  kinds: 50,
  /** Whole gifts, of each kind. */
  gifts: exact<Gifts>('1000000000000'),
  /** Coins, diamonds and money, in whatever currency. */
  amount: exact<Amount>('1000000000000000'),
  /** The price of 100 coins, an exchange rate, a fixed fee, a payout minimum. */
  price: exact<Amount>('1000000000'),
  /** Diamonds per coin, US$ per diamond. */
  rate: exact<Amount>('1000000'),
  /** Every percentage. */
  part: percent('100'),
  /** Of one LIVE: a day. */
  minutes: exact<Minutes>('1440'),
  /** LIVEs a week: one every ten minutes, day and night. */
  lives: exact<Times>('1008'),
  /** A gift's own price in coins. */
  giftCoins: 1_000_000,
  /** Scenarios beside the main one. */
  compared: 3,
} as const

/** Too many kinds of gifts for a basket, or too many gifts of one kind. */
export type Excess = 'kinds' | 'gifts'

/** What a basket can't hold of these gifts, each kind once; null where it holds them all. */
export function excessOf(sent: Sent): Excess | null {
  if (sent.length > limits.kinds) return 'kinds'
  return sent.every(({ count }) => isAtMost(count, limits.gifts)) ? null : 'gifts'
}
