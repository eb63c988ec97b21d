import type { FileRead, Reading } from '../../../src/domain/log/reading'
import { type StartReading, useLog } from '../../../src/state/log'

/** What was read of a file, in which nothing is unusual. */
export const fileRead = (about: Partial<FileRead> = {}): FileRead => ({
  name: 'live.jsonl',
  size: 1000,
  format: 'connector-1',
  lines: 951,
  repeats: 0,
  partsOfStreaks: 0,
  others: 0,
  unread: 0,
  unreadLines: [],
  problem: null,
  columns: null,
  ...about,
})

/** A reading of these files, with one Rose in it if there are gifts. */
export function readingOf(files: readonly FileRead[], hasGifts = true): Reading {
  const length = hasGifts ? 1 : 0
  return {
    files,
    gifts: {
      length,
      times: new Float64Array(length).fill(Number.NaN),
      viewers: new Uint32Array(length),
      gifts: new Uint32Array(length),
      counts: new Float64Array(length).fill(1),
      got: new Uint16Array(length),
      people: [{ id: '1', handle: 'viewer_1', name: null }],
      kinds: [{ id: '5655', name: 'Rose', coins: 1 }],
      receivers: [null],
    },
    purchases: [],
    sent: [],
    lives: [],
    totals: [],
  }
}

type Started = {
  readonly files: Parameters<StartReading>[0]
  readonly on: Parameters<StartReading>[1]
  isStopped: boolean
}

/** Stands in for the worker: it notes what it is asked for, and the test answers. */
export function fakeReader() {
  const started: Started[] = []
  const start: StartReading = (files, on) => {
    const reading: Started = { files, on, isStopped: false }
    started.push(reading)
    return () => {
      reading.isStopped = true
    }
  }
  const last = () => {
    const reading = started.at(-1)
    if (!reading) throw new Error('nothing is being read')
    return reading
  }
  return { start, started, last }
}

export const forgetLog = (): void => useLog.setState(useLog.getInitialState(), true)
