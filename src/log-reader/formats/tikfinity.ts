import { connector1 } from './connector-1'
import { type Format, inside } from './fields'

/** TikFinity's desktop app: frames around messages of TikTok-Live-Connector 1.x, as seen in March 2025. */
export const tikfinity: Format = {
  is: (message) => typeof message.event === 'string' && typeof message.data === 'object',
  read: (message, clock) =>
    message.event === 'gift' ? connector1.read(inside(message.data), clock) : 'other',
}
