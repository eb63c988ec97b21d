import { giftBySlug } from '../data/gifts'
import type { Gifts } from '../domain/amount'
import type { Gift } from '../domain/gift'
import { excessOf, limits } from '../domain/limits'
import { eachOnce, type Sent } from '../domain/sent'
import { type Codec, decimal } from './codecs'

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

const count = decimal<Gifts>(limits.gifts, ['whole', 'aboveZero'])

/** `galaxy:3,rose:200`, at least one gift; a gift that is named twice is added up. */
export const basketCodec: Codec<Sent> = {
  encode: (gifts) =>
    gifts.map((sent) => `${giftCodec.encode(sent.gift)}:${count.encode(sent.count)}`).join(','),
  decode: (text) => {
    const rows = text.split(',').map((row) => {
      const [slug = '', amount = '', ...others] = row.split(':')
      const [gift, number] = [giftCodec.decode(slug), count.decode(amount)]
      return gift && number && others.length === 0 ? { gift, count: number } : null
    })
    const sent = rows.filter((row) => row !== null)
    const isWhole = sent.length === rows.length && rows.length <= limits.kinds
    const once = isWhole ? eachOnce(sent) : []
    return once.length > 0 && excessOf(once) === null ? once : null
  },
}
