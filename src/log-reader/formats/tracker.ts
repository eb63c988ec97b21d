import { instantOf } from '../written/clock'
import {
  checked,
  coinsOf,
  type Format,
  firstOf,
  idOf,
  inside,
  numberOf,
  personOf,
  textOf,
} from './fields'

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
      id: idOf(firstOf(message, 'msgId', 'messageId', 'msg_id')),
      time: instantOf(
        firstOf(message, 'timestamp', 'time', 'createTime', 'create_time', 'date'),
        clock,
      ),
      viewer: personOf(
        firstOf(user, 'userId', 'user_id') ?? (isNested ? user.id : null),
        firstOf(user, 'uniqueId', 'unique_id', 'username', 'user'),
        firstOf(user, 'nickname', 'displayName', 'name'),
      ),
      receiver: idOf(firstOf(inside(firstOf(message, 'toUser', 'to_user')), 'id', 'userId')),
      gift: {
        id: idOf(firstOf(gift, 'id', 'giftId', 'gift_id')),
        name: textOf(firstOf(gift, 'name', 'giftName')),
        coins: coinsOf(
          firstOf(
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
      count: numberOf(
        firstOf(message, 'count', 'repeatCount', 'repeat_count', 'amount', 'quantity'),
      ),
    })
  },
}
