import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** Gifts as TikTok has them: number, name, coins, and whether they can be sent in a streak. */
const gifts = [
  [5655, 'Rose', 1, true],
  [5487, 'Finger Heart', 5, true],
  [5269, 'TikTok', 1, true],
  [5827, 'Ice Cream Cone', 1, true],
  [5658, 'Perfume', 20, true],
  [5879, 'Doughnut', 30, true],
  [6369, 'Lion', 29999, false],
]

const viewers = 50_000
const start = 1_768_507_200_000

/** The same numbers in each run. */
function dice(seed) {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** One in five has a name that takes two bytes for each character in a browser's memory. */
const nameOf = (viewer) =>
  viewer % 5 === 0 ? `Made-up viewer ${viewer} 🌹✨` : `Made-up viewer ${viewer}`

/**
 * Writes a made-up LIVE, as TikTok-Live-Connector 1.x writes its events: about 1,100 bytes each, all of them gifts,
 * most in streaks of up to 9 messages, by 50,000 viewers.
 *
 * @param bytes - The file's size, about; whole lines.
 * @returns How many lines it has, and what the gifts come to.
 */
export async function writeMadeUpLog(file, bytes) {
  const roll = dice(16)
  const stream = createWriteStream(file)
  let [written, lines, coins, streaks] = [0, 0, 0, 0]
  let block = ''
  const flush = async () => {
    const buffer = Buffer.from(block)
    block = ''
    if (!stream.write(buffer)) await once(stream, 'drain')
  }
  while (written < bytes) {
    const [id, name, price, isStreakable] = gifts[roll(100) === 0 ? 6 : roll(6)]
    const viewer = roll(viewers)
    const count = isStreakable ? 1 + roll(8) : 1
    const group = start + streaks++ * 250
    coins += count * price
    // A streak tells each count so far, and the last one again when it is over.
    for (let message = 1; message <= (isStreakable ? count + 1 : 1); message++) {
      const isOver = !isStreakable || message > count
      const line = lineOf({
        gift: { id, name, price, type: isStreakable ? 1 : 2 },
        viewer,
        group,
        count: Math.min(message, count),
        isOver,
        number: lines++,
      })
      block += line
      written += line.length
    }
    if (block.length > 1 << 20) await flush()
  }
  await flush()
  stream.end()
  await once(stream, 'close')
  return { lines, coins, gifts: streaks }
}

const lineOf = ({ gift, viewer, group, count, isOver, number }) => {
  const id = `70000000000000${String(viewer).padStart(5, '0')}`
  const event = {
    giftId: gift.id,
    repeatCount: count,
    groupId: String(group),
    userId: id,
    secUid: `MS4wLjABAAAA-made-up-${viewer}`,
    uniqueId: `made_up_${viewer}`,
    nickname: nameOf(viewer),
    profilePictureUrl: `https://example.invalid/made-up-pictures-of-viewers/${viewer}~tplv-made-up-crop-100-100.webp?x-expires=1768680000`,
    followRole: viewer % 3,
    userBadges: [],
    userSceneTypes: [],
    userDetails: { createTime: '0', bioDescription: '', profilePictureUrls: [] },
    followInfo: { followingCount: 10, followerCount: 20, followStatus: 0, pushStatus: 0 },
    isModerator: false,
    isNewGifter: false,
    isSubscriber: false,
    topGifterRank: null,
    gifterLevel: viewer % 50,
    teamMemberLevel: 0,
    msgId: `71${String(number).padStart(17, '0')}`,
    createTime: String(group + count * 200),
    displayType: 'webcast_aweme_gift_send_messageNew',
    label: '{0:user} sent {1:gift} × {2:string}',
    repeatEnd: isOver,
    gift: {
      gift_id: gift.id,
      repeat_count: count,
      repeat_end: Number(isOver),
      gift_type: gift.type,
    },
    describe: `Sent ${gift.name}`,
    giftType: gift.type,
    diamondCount: gift.price,
    giftName: gift.name,
    giftPictureUrl: `https://example.invalid/${gift.id}.png`,
    timestamp: group + count * 200 + 3,
    receiverUserId: '7000000000000099999',
  }
  return `${JSON.stringify(event)}\n`
}
