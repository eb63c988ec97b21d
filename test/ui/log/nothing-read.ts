import type { Reading } from '../../../src/domain/log/reading'

/** Files in which nothing was found. */
export const nothingRead: Reading = {
  files: [],
  gifts: {
    length: 0,
    times: new Float64Array(),
    viewers: new Uint32Array(),
    gifts: new Uint32Array(),
    counts: new Float64Array(),
    got: new Uint16Array(),
    people: [],
    kinds: [],
    receivers: [],
  },
  purchases: [],
  sent: [],
  lives: [],
  totals: [],
}
