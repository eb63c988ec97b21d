import type { LogFormat } from '../../domain/log/reading'
import { connector1 } from './connector-1'
import { connector2, connector24 } from './connector-2'
import type { Format, Parsed } from './fields'
import { relay } from './relay'
import { tikfinity } from './tikfinity'
import { tikfinityWebhook } from './tikfinity-webhook'
import { tiktokLiveJava } from './tiktoklive-java'
import { tiktokLivePython } from './tiktoklive-python'
import { tiktokLiveSharp } from './tiktoklive-sharp'
import { tracker } from './tracker'

/** Formats of one message an object; what stands first has the clearer marks. */
export const formatsOfMessages: ReadonlyMap<LogFormat, Format> = new Map([
  ['tikfinity', tikfinity],
  ['tikfinity-webhook', tikfinityWebhook],
  ['relay', relay],
  ['connector-2', connector2],
  ['tiktoklive-python', tiktokLivePython],
  ['connector-2.4', connector24],
  ['tiktoklive-java', tiktokLiveJava],
  ['connector-1', connector1],
  ['tiktoklive-sharp', tiktokLiveSharp],
  ['tracker', tracker],
])

export function formatOf(message: Parsed): LogFormat | null {
  for (const [name, format] of formatsOfMessages) if (format.is(message)) return name
  return null
}
