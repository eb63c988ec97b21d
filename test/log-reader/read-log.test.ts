import { afterEach, expect, it, vi } from 'vitest'
import type { ReadAnswer, ReadRequest } from '../../src/log-reader/protocol'

afterEach(() => vi.unstubAllGlobals())

it('says that reading failed if the result can’t be handed over', async () => {
  const said: ReadAnswer[] = []
  const worker = Object.assign(new EventTarget(), {
    postMessage(answer: ReadAnswer) {
      if (answer.kind === 'done') throw new DOMException('out of memory', 'DataCloneError')
      said.push(answer)
    },
  })
  vi.stubGlobal('self', worker)
  await import('../../src/log-reader/read-log')
  const data: ReadRequest = { files: [{ file: new File(['3x Galaxy\n'], 'list.txt') }] }
  worker.dispatchEvent(new MessageEvent('message', { data }))
  const message = 'DataCloneError: out of memory'
  await vi.waitFor(() => expect(said).toContainEqual({ kind: 'failed', message }))
})
