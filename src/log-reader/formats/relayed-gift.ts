import { instantOf } from '../written/clock'
import {
  checked,
  coinsOf,
  type Format,
  firstOf,
  idOf,
  inside,
  isSet,
  kindOfType,
  numberOf,
  type Parsed,
  personOf,
  textOf,
} from './fields'

const NAMES = ['giftName', 'gift_name', 'giftname', 'gift']
const IDS = ['giftId', 'gift_id', 'giftID']
const PRICES = [
  'diamondCount',
  'diamond_count',
  'diamondCost',
  'diamond_cost',
  'diamonds',
  'coinCost',
  'coins',
  'price',
  'cost',
  'value',
]
const COUNTS = [
  'repeatCount',
  'repeat_count',
  'giftCount',
  'gift_count',
  'count',
  'combo',
  'comboCount',
  'amount',
  'quantity',
]

/** A gift as some overlay writes it down: its fields may have any of the usual names, and stand in objects or beside each other. */
export const relayedGift: Format = {
  is: (message) => nameIn(message) !== null || idIn(message) !== null,

  read(message, clock) {
    const [gift, user] = [giftIn(message), userIn(message)]
    const type = firstOf(message, 'giftType', 'gift_type') ?? firstOf(gift, 'giftType', 'gift_type')
    const end = firstOf(message, 'repeatEnd', 'repeat_end')
    const isFinished = type === undefined && end === undefined
    return checked({
      id: idOf(firstOf(message, 'msgId', 'msg_id', 'messageId')),
      time: instantOf(
        firstOf(message, 'timestamp', 'time', 'createTime', 'create_time', 'date'),
        clock,
      ),
      viewer: personOf(
        firstOf(user, 'userId', 'user_id', 'uid') ?? (user === message ? null : user.id),
        firstOf(user, 'uniqueId', 'unique_id', 'username', 'userName', 'handle', 'user', 'sender'),
        firstOf(user, 'nickname', 'displayName', 'display_name', 'nickName', 'profileName'),
      ),
      receiver: idOf(firstOf(message, 'receiverUserId', 'toUserId')),
      gift: {
        id: idIn(message),
        name: nameIn(message),
        coins: coinsOf(firstOf(gift, ...PRICES) ?? firstOf(message, ...PRICES)),
      },
      kind: isFinished ? 'finished' : kindOfType(type),
      isOver: isFinished || isSet(end),
      group: idOf(firstOf(message, 'groupId', 'group_id')),
      count: numberOf(firstOf(message, ...COUNTS) ?? firstOf(gift, ...COUNTS) ?? 1),
    })
  },
}

/** The object of the gift, or the message itself where it has none. */
function giftIn(message: Parsed): Parsed {
  const found = [message.gift, message.giftDetails, message.extendedGiftInfo].find(
    (one) => typeof one === 'object' && one !== null,
  )
  return found === undefined ? message : inside(found)
}

function userIn(message: Parsed): Parsed {
  const found = [message.user, message.viewer, message.sender].find(
    (one) => typeof one === 'object' && one !== null,
  )
  return found === undefined ? message : inside(found)
}

function nameIn(message: Parsed): string | null {
  const gift = giftIn(message)
  const inGift = gift === message ? undefined : (firstOf(gift, ...NAMES) ?? gift.name)
  return textOf(inGift ?? firstOf(message, ...NAMES))
}

function idIn(message: Parsed): string | null {
  const gift = giftIn(message)
  const inGift = gift === message ? undefined : (firstOf(gift, ...IDS) ?? gift.id)
  return idOf(inGift ?? firstOf(message, ...IDS))
}
