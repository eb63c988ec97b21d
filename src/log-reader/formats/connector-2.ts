import { type Clock, instantOf } from '../written/clock'
import {
  checked,
  coinsOf,
  type Format,
  idOf,
  inside,
  isSet,
  kindOfType,
  numberOf,
  type Parsed,
  personOf,
  type Read,
  textOf,
} from './fields'

/**
 * TikTok-Live-Connector 2.x: what is known of the gift stands in `giftDetails`. By the README of
 * zerodytrash/TikTok-Live-Connector (2026-07-24).
 */
export const connector2: Format = {
  is: (message) => message.giftDetails !== undefined,
  read: (message, clock) => {
    const details = inside(message.giftDetails)
    return readNested(message, details, details.giftName, details.giftType, clock)
  },
}

/**
 * The same from 2.4 on, with the protocol's own names: the gift stands in `gift`. By
 * chayut-k/tiktok-gift-jar, tiktok-event-normalize.js (2026-07-24), which reads all of them.
 */
export const connector24: Format = {
  is: (message) =>
    inside(message.common).msgId !== undefined &&
    (message.gift !== undefined || message.giftId !== undefined),
  read: (message, clock) => {
    const gift = inside(message.gift)
    return readNested(message, gift, gift.name, gift.type, clock)
  },
}

function readNested(
  message: Parsed,
  gift: Parsed,
  name: unknown,
  type: unknown,
  clock: Clock,
): Read {
  const giftId = idOf(message.giftId) ?? idOf(gift.id)
  if (giftId === null && textOf(name) === null && message.gift === undefined) return 'other'
  const common = inside(message.common)
  const user = inside(message.user)
  const extra = inside(message.giftExtra)
  const fetched = inside(message.extendedGiftInfo)
  const toUser = inside(message.toUser)
  return checked({
    id: idOf(common.msgId) ?? idOf(message.msgId),
    time: instantOf(
      idOf(common.createTime) ?? idOf(extra.sendGiftSendMessageSuccessMs) ?? message.timestamp,
      clock,
    ),
    viewer: personOf(
      user.userId ?? user.idStr ?? user.id,
      user.uniqueId ?? user.displayId,
      user.nickname,
    ),
    receiver: idOf(extra.toUserId) ?? idOf(toUser.idStr ?? toUser.userId ?? toUser.id),
    gift: {
      id: giftId,
      name: textOf(name) ?? textOf(fetched.name),
      coins: coinsOf(gift.diamondCount) ?? coinsOf(fetched.diamond_count),
    },
    kind: kindOfType(type),
    isOver: isSet(message.repeatEnd),
    group: idOf(message.groupId),
    count: numberOf(message.repeatCount) ?? numberOf(message.comboCount),
  })
}
