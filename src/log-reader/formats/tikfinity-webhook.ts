import { instantOf } from '../written/clock'
import { checked, coinsOf, type Format, idOf, numberOf, personOf, textOf } from './fields'

/**
 * TikFinity's webhook: one request for a finished gift, all of it text. `coins` is the total of the
 * streak. By kg-bot/laravel-tikfinity-webhooks, src/DTO/WebhookData.php (2025-05-29).
 */
export const tikfinityWebhook: Format = {
  is: (message) => message.tikfinityUserId !== undefined || message.triggerTypeId !== undefined,

  read(message, clock) {
    if (idOf(message.giftId) === null && textOf(message.giftName) === null) return 'other'
    const count = numberOf(message.repeatCount)
    const total = coinsOf(message.coins)
    const coins = total === null || count === null ? null : total / count
    return checked({
      id: null,
      // It has no time of its own; who writes requests down may add one.
      time: instantOf(message.timestamp ?? message.time, clock),
      viewer: personOf(message.userId, message.username, message.nickname),
      receiver: null,
      gift: {
        id: idOf(message.giftId),
        name: textOf(message.giftName),
        coins: coins !== null && Number.isInteger(coins) ? coins : null,
      },
      kind: 'finished',
      isOver: true,
      group: null,
      count: count,
    })
  },
}
