import type { Reading } from '../../domain/log/reading'
import type { ReadAnswer, ReadRequest } from '../../log-reader/protocol'
import { trustedAddress } from '../page/trusted-scripts'

type Listener = {
  /** Bytes of the files as they are on the disk: so many of so many; and gifts so far. */
  readonly progress: (bytes: number, total: number, gifts: number) => void
  readonly done: (reading: Reading) => void
  /** @param message - What the browser says; not for everybody's eyes. */
  readonly failed: (message: string) => void
}

/** A worker that has nothing to do. */
let idle: Worker | undefined

const newWorker = () => new Worker(trustedAddress('read-log'), { type: 'module' })

/**
 * Loads what reads logs, before there is one: nothing is requested while a log is read, and the first begins at
 * once. Where that fails, reading tries again.
 */
export function prepareReading(): void {
  if (idle || typeof Worker === 'undefined') return
  try {
    const worker = newWorker()
    worker.addEventListener('error', (event) => {
      if (idle !== worker) return
      event.preventDefault()
      idle = undefined
    })
    idle = worker
  } catch {
    // A sandboxed frame may start no worker.
  }
}

/**
 * Reads files as one log, in a worker.
 *
 * @returns A function that stops it at once: nothing is told after that.
 */
export function startReading(files: ReadRequest['files'], on: Listener): () => void {
  let worker: Worker
  try {
    worker = idle ?? newWorker()
  } catch (error) {
    // The listener may not know yet how to stop.
    queueMicrotask(() => on.failed(String(error)))
    return () => {}
  }
  idle = undefined
  const listening = new AbortController()
  const { signal } = listening

  function fail(message: string) {
    listening.abort()
    worker.terminate()
    on.failed(message)
  }
  const take = ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.kind === 'progress') return on.progress(data.bytes, data.total, data.gifts)
    if (data.kind === 'failed') return fail(data.message)
    listening.abort()
    idle = worker
    on.done(data.reading)
  }
  worker.addEventListener('message', take, { signal })
  worker.addEventListener('messageerror', () => fail('the result got lost'), { signal })
  worker.addEventListener(
    'error',
    (event) => {
      event.preventDefault()
      fail(event.message || 'the worker could not be loaded')
    },
    { signal },
  )
  worker.postMessage({ files } satisfies ReadRequest, [])

  return () => {
    if (signal.aborted) return
    listening.abort()
    worker.terminate()
    prepareReading()
  }
}
