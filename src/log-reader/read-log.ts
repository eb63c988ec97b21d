import type { ReadAnswer, ReadRequest } from './protocol'
import { readLog } from './read'

// What runs in the worker: it reads a log while the page goes on.

const answer = (message: ReadAnswer, transfer: Transferable[] = []) =>
  self.postMessage(message, { transfer })

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  const total = data.files.reduce((sum, { file }) => sum + file.size, 0)
  readLog(data.files, (bytes, gifts) => answer({ kind: 'progress', bytes, total, gifts }))
    .then((reading) => {
      const { times, viewers, gifts, counts, got } = reading.gifts
      // Handed over as they are: a million gifts are 26 MB, which need no copy.
      const columns = [times, viewers, gifts, counts, got].map(({ buffer }) => buffer)
      answer({ kind: 'done', reading }, columns)
    })
    // The result may be too large to hand over.
    .catch((error: unknown) => answer({ kind: 'failed', message: String(error) }))
})
