import { giftBySlug } from '../data/gifts'
import type { Gift } from '../domain/gift'
import { limits } from '../domain/limits'
import type { Codec } from './codecs'

/** A gift's slug, or `coins-15` for a gift of 15 coins, in any case. */
export const giftCodec: Codec<Gift> = {
  encode: (gift) => (gift.kind === 'catalogue' ? gift.slug : `coins-${gift.coins}`),
  decode: (text) => {
    const slug = text.toLowerCase()
    const coins = /^coins-([1-9]\d{0,6})$/.exec(slug)?.[1]
    if (coins === undefined) return giftBySlug(slug) ?? null
    return Number(coins) <= limits.giftCoins ? { kind: 'custom', coins: Number(coins) } : null
  },
}
