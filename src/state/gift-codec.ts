import { giftBySlug } from '../data/gifts'
import type { Gift } from '../domain/gift'
import type { Codec } from './codecs'
import { limits } from './limits'

/** A gift's slug, or `coins-15` for a gift of 15 coins. */
export const giftCodec: Codec<Gift> = {
  encode: (gift) => (gift.kind === 'catalogue' ? gift.slug : `coins-${gift.coins}`),
  decode: (text) => {
    const coins = /^coins-([1-9]\d{0,6})$/.exec(text)?.[1]
    if (coins === undefined) return giftBySlug(text) ?? null
    return Number(coins) <= limits.giftCoins ? { kind: 'custom', coins: Number(coins) } : null
  },
}
