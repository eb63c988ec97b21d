/**
 * One made-up LIVE in the shape of every format: 30,020 coins.
 *
 * Viewer 1 sends 5 Roses in a streak (the message with 4 never came), viewer 2 one Lion (told again
 * 70 s later, after a reconnect), viewer 1 one more Rose, and viewer 3 three Finger Hearts, whose
 * end never came.
 */
export const STORY_COINS = 30_020

export type Told = {
  readonly id: string
  readonly at: number
  readonly viewer: 1 | 2 | 3
  readonly gift: 'rose' | 'lion' | 'heart'
  readonly count: number
  readonly isOver: boolean
  readonly group: string
}

export const START = Date.UTC(2026, 0, 15, 20)

const told = (
  id: number,
  second: number,
  viewer: Told['viewer'],
  gift: Told['gift'],
  count: number,
  isOver: boolean,
  began: number,
): Told => ({
  id: `71000000000000000${String(id).padStart(2, '0')}`,
  at: START + second * 1000,
  viewer,
  gift,
  count,
  isOver,
  group: String(START + began * 1000),
})

export const messages: readonly Told[] = [
  told(1, 1, 1, 'rose', 1, false, 1),
  told(2, 2, 1, 'rose', 2, false, 1),
  told(3, 3, 1, 'rose', 3, false, 1),
  told(4, 5, 1, 'rose', 5, false, 1),
  told(5, 7, 1, 'rose', 5, true, 1),
  told(6, 20, 2, 'lion', 1, false, 20),
  told(7, 31, 1, 'rose', 1, false, 31),
  told(8, 33, 1, 'rose', 1, true, 31),
  told(9, 40, 3, 'heart', 1, false, 40),
  told(10, 41, 3, 'heart', 2, false, 40),
  told(11, 42, 3, 'heart', 3, false, 40),
  told(6, 90, 2, 'lion', 1, false, 20),
]

/** What trackers of finished gifts write of the same LIVE. */
export const finished: readonly Told[] = [
  told(5, 7, 1, 'rose', 5, true, 1),
  told(6, 20, 2, 'lion', 1, true, 20),
  told(8, 33, 1, 'rose', 1, true, 31),
  told(11, 42, 3, 'heart', 3, true, 40),
]

const gifts = {
  rose: { id: 5655, name: 'Rose', coins: 1, type: 1 },
  lion: { id: 6369, name: 'Lion', coins: 29_999, type: 2 },
  heart: { id: 5487, name: 'Finger Heart', coins: 5, type: 1 },
} as const

export const viewers = {
  1: { id: '7000000000000000001', handle: 'made_up_1', name: 'Made-up One' },
  2: { id: '7000000000000000002', handle: 'made_up_2', name: 'Made-up Two 🌹' },
  3: { id: '7000000000000000003', handle: 'made_up_3', name: 'Made-up, "Viewer"; Three' },
} as const

const HOST = '7000000000000000099'

type Writer = (message: Told) => object

export const connector1: Writer = ({ id, at, viewer, gift, count, isOver, group }) => ({
  giftId: gifts[gift].id,
  repeatCount: count,
  groupId: group,
  userId: viewers[viewer].id,
  uniqueId: viewers[viewer].handle,
  nickname: viewers[viewer].name,
  msgId: id,
  createTime: String(at),
  repeatEnd: isOver,
  gift: {
    gift_id: gifts[gift].id,
    repeat_count: count,
    repeat_end: isOver ? 1 : 0,
    gift_type: gifts[gift].type,
  },
  giftType: gifts[gift].type,
  diamondCount: gifts[gift].coins,
  giftName: gifts[gift].name,
  timestamp: at + 3,
  receiverUserId: HOST,
})

/** Before 0.9.19: no number of the message, and no price but that of the fetched list. */
const connector0: Writer = ({ at, viewer, gift, count, isOver, group }) => ({
  giftId: gifts[gift].id,
  userId: viewers[viewer].id,
  uniqueId: viewers[viewer].handle,
  groupId: group,
  timestamp: at,
  gift: {
    gift_id: gifts[gift].id,
    repeat_count: count,
    repeat_end: isOver ? 1 : 0,
    gift_type: gifts[gift].type,
  },
  extendedGiftInfo: { name: gifts[gift].name, diamond_count: gifts[gift].coins },
})

const connector2: Writer = ({ id, at, viewer, gift, count, isOver, group }) => ({
  common: { msgId: id, createTime: String(at) },
  giftId: gifts[gift].id,
  repeatCount: count,
  comboCount: count,
  repeatEnd: isOver ? 1 : 0,
  groupId: group,
  user: {
    userId: viewers[viewer].id,
    uniqueId: viewers[viewer].handle,
    nickname: viewers[viewer].name,
  },
  giftDetails: {
    giftName: gifts[gift].name,
    giftType: gifts[gift].type,
    diamondCount: gifts[gift].coins,
  },
  giftExtra: { toUserId: HOST, sendGiftSendMessageSuccessMs: String(at + 3) },
})

const connector24: Writer = ({ id, at, viewer, gift, count, isOver, group }) => ({
  common: { msgId: id, createTime: String(at) },
  giftId: String(gifts[gift].id),
  repeatCount: count,
  comboCount: count,
  repeatEnd: isOver ? 1 : 0,
  groupId: group,
  user: {
    idStr: viewers[viewer].id,
    displayId: viewers[viewer].handle,
    nickname: viewers[viewer].name,
  },
  gift: {
    id: String(gifts[gift].id),
    name: gifts[gift].name,
    type: gifts[gift].type,
    diamondCount: gifts[gift].coins,
  },
  toUser: { idStr: HOST },
})

/** Ids are written as numbers beyond 2^53, which JSON.stringify can't: `#…#` marks them. */
const long = (id: string) => `#${id}#`
const withNumbers = (message: object) => JSON.stringify(message).replace(/"#(\d+)#"/g, '$1')

const python: Writer = ({ id, at, viewer, gift, count, isOver, group }) => ({
  type: 'GiftEvent',
  gift_id: gifts[gift].id,
  repeat_count: count,
  combo_count: count,
  repeat_end: isOver ? 1 : 0,
  group_id: long(group),
  gift: {
    id: gifts[gift].id,
    name: gifts[gift].name,
    type: gifts[gift].type,
    diamond_count: gifts[gift].coins,
  },
  user: {
    id: long(viewers[viewer].id),
    unique_id: viewers[viewer].handle,
    nickname: viewers[viewer].name,
  },
  to_user: null,
  common: { msg_id: long(id), create_time: at },
})

/** `RepeatCount` numbers the messages here. */
const sharp =
  (hasIds: boolean): Writer =>
  ({ id, at, viewer, gift, count, isOver, group }) => ({
    ...(hasIds ? { MessageId: long(id) } : {}),
    TimeStamp: at,
    GiftId: gifts[gift].id,
    Gift: {
      Id: gifts[gift].id,
      Name: gifts[gift].name,
      DiamondCost: gifts[gift].coins,
      Type: gifts[gift].type,
    },
    User: {
      Id: long(viewers[viewer].id),
      UniqueId: viewers[viewer].handle,
      NickName: viewers[viewer].name,
    },
    ToUser: null,
    RepeatCount: count === 5 ? 4 : count,
    Amount: count,
    StreakEnd: isOver,
    GroupId: long(group),
  })

/** Messages of a streak as combo events; its end, and a gift without streaks, as a gift event. */
function java(): string[] {
  const events = messages.flatMap(({ id, at, viewer, gift, count, isOver }) => {
    const event = {
      messageId: long(id),
      timeStamp: at,
      gift: { id: gifts[gift].id, name: gifts[gift].name, diamondCost: gifts[gift].coins },
      user: {
        id: long(viewers[viewer].id),
        name: viewers[viewer].handle,
        profileName: viewers[viewer].name,
      },
      toUser: { id: long(HOST) },
      combo: count,
    }
    if (gift === 'lion') return [event]
    const comboState = isOver ? 'Finished' : count === 1 ? 'Begin' : 'Active'
    return [{ ...event, comboState }, ...(isOver ? [event] : [])]
  })
  return events.map(withNumbers)
}

const webhook: Writer = ({ viewer, gift, count }) => ({
  content: 'TikTok Gift Webhook',
  userId: viewers[viewer].id,
  username: viewers[viewer].handle,
  nickname: viewers[viewer].name,
  giftId: String(gifts[gift].id),
  giftName: gifts[gift].name,
  coins: String(gifts[gift].coins * count),
  repeatCount: String(count),
  triggerTypeId: '3',
  tikfinityUserId: '1000001',
})

const tracked = ({ at, viewer, gift, count }: Told) => ({
  timestamp: new Date(at).toISOString(),
  user: viewers[viewer].name,
  username: viewers[viewer].handle,
  giftName: gifts[gift].name,
  giftId: gifts[gift].id,
  diamondCount: gifts[gift].coins,
  repeatCount: count,
  totalCoins: gifts[gift].coins * count,
})

const relayed: Writer = ({ viewer, gift, count }) => ({
  type: 'tiktok_event',
  name: 'GiftEvent',
  data: {
    gift: { name: gifts[gift].name, id: gifts[gift].id, diamond_cost: gifts[gift].coins },
    user: { nickname: viewers[viewer].name, unique_id: viewers[viewer].handle },
    count,
  },
})

export const lines = (written: readonly unknown[]) =>
  written.map((one) => JSON.stringify(one)).join('\n')

/** A table of texts, each cell in quotes where it needs them. */
export const table = (rows: readonly (readonly unknown[])[], delimiter = ',') =>
  rows
    .map((row) =>
      row
        .map((cell) => {
          const text = String(cell)
          return /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
        })
        .join(delimiter),
    )
    .join('\r\n')

const rows = finished.map(tracked)
const trackedTable = (delimiter = ',') =>
  table([Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))], delimiter)

/** The story as each program writes it: format, spelling, text. */
export const stories: readonly (readonly [format: string, kind: string, text: string])[] = [
  ['connector-1', 'lines', lines(messages.map(connector1))],
  ['connector-1', 'list', JSON.stringify(messages.map(connector1), null, 1)],
  ['connector-1', 'before 0.9.19', lines(messages.map(connector0))],
  [
    'connector-1',
    'inside of an object',
    JSON.stringify({ room: 1, data: messages.map(connector1) }),
  ],
  ['connector-2', 'lines', lines(messages.map(connector2))],
  ['connector-2.4', 'lines', lines(messages.map(connector24))],
  ['tiktoklive-python', 'lines', messages.map(python).map(withNumbers).join('\n')],
  ['tiktoklive-sharp', 'lines', messages.map(sharp(true)).map(withNumbers).join('\n')],
  ['tiktoklive-sharp', 'without numbers', messages.map(sharp(false)).map(withNumbers).join('\n')],
  ['tiktoklive-java', 'lines', java().join('\n')],
  [
    'tikfinity',
    'lines',
    lines(
      messages.map((one) => ({ event: 'gift', data: { ...connector1(one), giftName: 'Rosa' } })),
    ),
  ],
  ['tikfinity-webhook', 'list', JSON.stringify(finished.map(webhook))],
  ['tracker', 'list', JSON.stringify(rows, null, 1)],
  ['relay', 'lines', lines(finished.map(relayed))],
  [
    'relay',
    'of messages',
    lines(messages.map((data) => ({ type: 'gift', data: connector2(data) }))),
  ],
  ['columns', 'commas', trackedTable()],
  ['columns', 'semicolons', trackedTable(';')],
  ['columns', 'tabs and a byte order mark', `\uFEFF${trackedTable('\t')}`],
]
