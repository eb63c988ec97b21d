import { instantOf } from '../written/clock'
import {
  checked,
  coinsOf,
  type Format,
  idOf,
  inside,
  isSet,
  kindOfType,
  numberOf,
  personOf,
  textOf,
} from './fields'

/**
 * TikTokLive for Python: names with underscores, ids as numbers. Its `value` in dollars is a guess
 * of the library. By isaackogan/TikTokLive, events/proto_events.py (7.0.0b2, 2026-07-22).
 */
export const tiktokLivePython: Format = {
  is: (message) =>
    message.gift_id !== undefined ||
    message.repeat_count !== undefined ||
    (message.gift !== undefined && inside(message.common).msg_id !== undefined),

  read(message, clock) {
    const gift = inside(message.gift)
    const giftId = idOf(message.gift_id) ?? idOf(gift.id)
    if (giftId === null && textOf(gift.name) === null) return 'other'
    const common = inside(message.common)
    const user = inside(message.user)
    const toUser = inside(message.to_user)
    return checked({
      id: idOf(common.msg_id),
      time: instantOf(idOf(common.create_time) ?? message.timestamp, clock),
      viewer: personOf(
        user.id ?? user.id_str,
        user.unique_id ?? user.display_id,
        user.nickname ?? user.nick_name,
      ),
      receiver: idOf(toUser.id) ?? idOf(message.to_member_id),
      gift: { id: giftId, name: textOf(gift.name), coins: coinsOf(gift.diamond_count) },
      kind: kindOfType(gift.type ?? typeOf(gift.streakable)),
      isOver: isSet(message.repeat_end) || message.streaking === false,
      group: idOf(message.group_id),
      count: numberOf(message.repeat_count) ?? numberOf(message.combo_count),
    })
  },
}

const typeOf = (isStreakable: unknown) =>
  typeof isStreakable === 'boolean' ? (isStreakable ? 1 : 2) : null
