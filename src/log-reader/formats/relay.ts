import { connector1 } from './connector-1'
import { connector2, connector24 } from './connector-2'
import { type Format, inside, type Parsed, type Read, textOf } from './fields'
import { relayedGift } from './relayed-gift'
import { tiktokLiveJava } from './tiktoklive-java'
import { tiktokLivePython } from './tiktoklive-python'
import { tracker } from './tracker'

/** What relays pass on, the first that fits. */
const passedOn = [
  connector2,
  tiktokLivePython,
  connector24,
  connector1,
  tiktokLiveJava,
  tracker,
  relayedGift,
]

/**
 * Relays for overlays: `{ type, name, data }`, where the data is some program's message or a finished
 * gift. By the README of sianrpg-source/tiktok-gift-tracker (2025-09-01).
 */
export const relay: Format = {
  is: (message) =>
    typeof message.type === 'string' && typeof message.data === 'object' && message.data !== null,

  read(message, clock) {
    const isGift = [message.name, message.type].some((name) => /gift/i.test(textOf(name) ?? ''))
    const written = inside(message.data)
    const data = isGift ? withGift(written, message.name) : written
    const time = data.timestamp ?? message.timestamp ?? message.time
    const timed = time === undefined ? data : { ...data, timestamp: time }
    // Some only look like what a program writes.
    let found: Read = isGift ? 'no-gift' : 'other'
    for (const format of passedOn) {
      if (!format.is(data)) continue
      found = format.read(timed, clock)
      if (found !== 'no-gift' && found !== 'other') break
    }
    return found
  },
}

/** Some say what the gift is as `name`, in the data or beside it, where others name the event. */
function withGift(data: Parsed, outer: unknown): Parsed {
  if (passedOn.some((one) => one.is(data))) return data
  const name = textOf(data.name) ?? textOf(outer)
  return name === null || /gift|event/i.test(name) ? data : { ...data, giftName: name }
}
