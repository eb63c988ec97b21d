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
 * TikTokLiveSharp: `Amount` is the count, since `RepeatCount` numbers the messages of a streak. By
 * frankvHoof93/TikTokLiveSharp, Events/GiftMessage.cs (2025-01-28).
 */
export const tiktokLiveSharp: Format = {
  is: (message) => message.GiftId !== undefined || message.Gift !== undefined,

  read(message, clock) {
    const gift = inside(message.Gift)
    const header = inside(message.Header ?? message.Common)
    const user = inside(message.User ?? message.Sender)
    const isStreakable = gift.IsStreakable
    const type = typeof isStreakable === 'boolean' ? (isStreakable ? 1 : 2) : null
    return checked({
      id: idOf(message.MessageId) ?? idOf(header.MessageId ?? header.MsgId),
      time: instantOf(
        message.TimeStamp ?? header.TimeStamp ?? header.CreateTime ?? message.Timestamp,
        clock,
      ),
      viewer: personOf(user.Id ?? user.UserId, user.UniqueId, user.NickName ?? user.Nickname),
      // None is the host.
      receiver: idOf(inside(message.ToUser).Id),
      gift: {
        id: idOf(message.GiftId) ?? idOf(gift.Id),
        name: textOf(gift.Name),
        coins: coinsOf(gift.DiamondCost),
      },
      kind: kindOfType(gift.Type ?? type),
      isOver: isSet(message.StreakEnd),
      group: idOf(message.GroupId),
      count: numberOf(message.Amount),
    })
  },
}
