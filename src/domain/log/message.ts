/** What one message of a LIVE says of a gift, whichever program wrote it. */
export type GiftMessage = {
  /** TikTok's number of the message, as text because it exceeds 2^53; null where the log has none. */
  readonly id: string | null
  /**
   * When it was sent, in ms since 1970 (UTC); null where it is not said, NaN where what is said
   * can't be: a time before there was TikTok, or long from now.
   */
  readonly time: number | null
  readonly viewer: Person
  /** Who got it, by number; null for the host, or where it is not said. */
  readonly receiver: string | null
  readonly gift: SentGift
  /** Gifts: of a streak, so many *so far*. A whole number from 1. */
  readonly count: number
  /**
   * How the count is meant: `streak` grows message by message until one is `over`; `single` is a gift of its own;
   * `finished` is written once, when all is over; `unknown` where the log does not say.
   */
  readonly kind: 'streak' | 'single' | 'finished' | 'unknown'
  readonly isOver: boolean
  /** Names the streak, with viewer and gift; null where the log has none. */
  readonly group: string | null
}

/** A viewer, as far as the log names one; numbers as text. */
export type Person = {
  readonly id: string | null
  /** Without the @. */
  readonly handle: string | null
  readonly name: string | null
}

/** A gift as the log names it, before it is looked up. */
export type SentGift = {
  /** TikTok's number. */
  readonly id: string | null
  readonly name: string | null
  /** Price of one, in coins; null where there is none, or zero. */
  readonly coins: number | null
  /** The name is of a list by hand, where it stands behind a number above 1: it may be a plural. */
  readonly areSeveral?: boolean | undefined
}
