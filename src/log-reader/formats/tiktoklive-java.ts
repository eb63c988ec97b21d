import { instantOf } from '../written/clock'
import { checked, coinsOf, type Format, idOf, inside, numberOf, personOf, textOf } from './fields'

/**
 * TikTokLiveJava: a streak's messages have a `comboState` and no group. At its end, a gift event
 * without a state tells the same once more; a gift that isn't sent in streaks has that event alone.
 * By jwdeveloper/TikTokLiveJava, data/events/gift (2025-12-29).
 */
export const tiktokLiveJava: Format = {
  is: (message) =>
    message.combo !== undefined ||
    message.comboState !== undefined ||
    inside(message.gift).diamondCost !== undefined,

  read(message, clock) {
    const gift = inside(message.gift)
    const user = inside(message.user)
    const state = textOf(message.comboState)
    return checked({
      id: idOf(message.messageId),
      time: instantOf(idOf(message.timeStamp), clock),
      viewer: personOf(user.id, user.name, user.profileName),
      receiver: idOf(inside(message.toUser).id),
      gift: {
        id: idOf(gift.id),
        name: textOf(gift.name),
        coins: coinsOf(gift.diamondCost),
      },
      kind: state === null ? 'finished' : 'streak',
      isOver: state === null || state.toLowerCase() === 'finished',
      group: null,
      count: numberOf(message.combo),
    })
  },
}
