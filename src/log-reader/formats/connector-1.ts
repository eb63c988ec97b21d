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
 * TikTok-Live-Connector 1.x: everything in one flat object. Before 0.9.19, the count stands in
 * `gift` alone, and there is no price unless the connector was told to fetch the list of gifts.
 * By zerodytrash/TikTok-Live-Connector, src/lib/client/legacy/data-converter.ts (2.4.3, 2026-07-24).
 */
export const connector1: Format = {
  is: (message) =>
    (message.giftId !== undefined || message.gift !== undefined) &&
    inside(message.common).msgId === undefined &&
    (message.msgId !== undefined ||
      message.repeatEnd !== undefined ||
      message.groupId !== undefined ||
      message.giftType !== undefined ||
      inside(message.gift).gift_type !== undefined),

  read(message, clock) {
    if (message.giftId === undefined && message.giftName === undefined && !message.gift) {
      return 'other'
    }
    const gift = inside(message.gift)
    const fetched = inside(message.extendedGiftInfo)
    return checked({
      id: idOf(message.msgId),
      time: instantOf(idOf(message.createTime) ?? message.timestamp, clock),
      viewer: personOf(message.userId, message.uniqueId, message.nickname),
      receiver: idOf(message.receiverUserId),
      gift: {
        id: idOf(message.giftId) ?? idOf(gift.gift_id),
        name: textOf(message.originalName) ?? textOf(message.giftName) ?? textOf(fetched.name),
        coins: coinsOf(message.diamondCount) ?? coinsOf(fetched.diamond_count),
      },
      kind: kindOfType(message.giftType ?? gift.gift_type),
      isOver: isSet(message.repeatEnd ?? gift.repeat_end),
      group: idOf(message.groupId),
      count: numberOf(message.repeatCount) ?? numberOf(gift.repeat_count),
    })
  },
}
