import { connector1 } from './connector-1'
import { connector2, connector24 } from './connector-2'
import { type Format, inside } from './fields'
import { tiktokLiveJava } from './tiktoklive-java'
import { tiktokLivePython } from './tiktoklive-python'
import { tracker } from './tracker'

/** What relays pass on, the first that fits. */
const passedOn = [connector2, tiktokLivePython, connector24, connector1, tiktokLiveJava, tracker]

/**
 * Relays for overlays: `{ type, name, data }`, where the data is some program's message or a finished
 * gift. By the README of sianrpg-source/tiktok-gift-tracker (2025-09-01).
 */
export const relay: Format = {
  is: (message) =>
    typeof message.type === 'string' && typeof message.data === 'object' && message.data !== null,

  read(message, clock) {
    const data = inside(message.data)
    const format = passedOn.find((one) => one.is(data))
    if (!format)
      return /gift/i.test(`${String(message.name)} ${String(message.type)}`) ? 'no-gift' : 'other'
    const time = data.timestamp ?? message.timestamp ?? message.time
    return format.read(time === undefined ? data : { ...data, timestamp: time }, clock)
  },
}
