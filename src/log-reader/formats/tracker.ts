import { instantOf } from '../written/clock'
import {
  checked,
  coinsOf,
  type Format,
  idOf,
  inside,
  numberOf,
  type Parsed,
  personOf,
  textOf,
} from './fields'

/** The first of these fields that is there. */
const first = (object: Parsed, ...names: readonly string[]): unknown =>
  names.map((name) => object[name]).find((value) => value !== undefined && value !== null)

/** A tracker that writes finished gifts, with the gift as an object; one of flat fields is a table. */
export const tracker: Format = {
  is: (message) => {
    const gift = inside(message.gift)
    return gift.name !== undefined || gift.id !== undefined
  },

  read(message, clock) {
    const gift = inside(message.gift)
    const isNested = typeof message.user === 'object'
    const user = isNested ? inside(message.user) : message
    return checked({
      id: idOf(first(message, 'msgId', 'messageId', 'msg_id')),
      time: instantOf(
        first(message, 'timestamp', 'time', 'createTime', 'create_time', 'date'),
        clock,
      ),
      viewer: personOf(
        first(user, 'userId', 'user_id') ?? (isNested ? user.id : null),
        first(user, 'uniqueId', 'unique_id', 'username', 'user'),
        first(user, 'nickname', 'displayName', 'name'),
      ),
      receiver: idOf(first(inside(first(message, 'toUser', 'to_user')), 'id', 'userId')),
      gift: {
        id: idOf(first(gift, 'id', 'giftId', 'gift_id')),
        name: textOf(first(gift, 'name', 'giftName')),
        coins: coinsOf(
          first(
            gift,
            'diamond_cost',
            'diamond_count',
            'diamondCount',
            'diamondCost',
            'coins',
            'price',
            'cost',
          ),
        ),
      },
      kind: 'finished',
      isOver: true,
      group: null,
      count: numberOf(first(message, 'count', 'repeatCount', 'repeat_count', 'amount', 'quantity')),
    })
  },
}
