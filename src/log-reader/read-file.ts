import type { FileProblem } from '../domain/log/reading'
import { feedOf } from './feed'
import { openFile } from './file-reader'
import { type Encoding, encodingOf, isGzip, isUtf8 } from './first-bytes'
import type { Sink } from './notes'
import type { FileToRead } from './protocol'

/** So much of a file tells what it is, in bytes. */
const headSize = 64 * 1024

/**
 * Reads one file from its first byte to its last. What was read before a problem counts.
 *
 * @param onBytes - Called with how many bytes of it, as they are on the disk, have been read.
 * @returns Why it could not be read, or not to its end; null where it could.
 */
export async function readFile(
  { file, ...options }: FileToRead,
  into: Sink,
  onBytes: (bytes: number) => void,
): Promise<FileProblem | null> {
  const isPacked = isGzip((await headOf(file.stream())) ?? new Uint8Array())
  const broken = isPacked ? 'bad-gzip' : 'unreadable'
  const open = (stream: Bytes) => (isPacked ? unpacked(stream) : stream)

  const head = await headOf(open(file.stream()))
  if (!head) return broken
  const encoding = encodingOf(head)
  if (!isEncoding(encoding)) return encoding

  const text = new TextDecoder(encoding).decode(head, { stream: true })
  const reader = openFile(file.name, text, options, into)
  const feed = feedOf[reader.shape](reader)
  const push = head.every(isAscii) ? asFirstSignsSay(feed.push) : feed.push
  const count = byteCounter(onBytes)
  const problem =
    isPacked || encoding !== 'utf-8'
      ? await passOn(asUtf8(open(counted(file, count)), encoding), push, broken)
      : await passOn(
          file.stream(),
          (bytes) => {
            count(bytes)
            return push(bytes)
          },
          broken,
        )
  const cut = problem === 'too-large' ? null : feed.end()
  reader.end()
  return problem ?? cut
}

const isEncoding = (found: Encoding | FileProblem): found is Encoding =>
  /^(utf|windows)-/.test(found)

type Bytes = ReadableStream<Uint8Array<ArrayBuffer>>

/** Counts the bytes of a file, as they are on the disk, as they come. */
function byteCounter(onBytes: (bytes: number) => void) {
  let read = 0
  return ({ length }: Uint8Array) => {
    read += length
    onBytes(read)
  }
}

const counted = (file: File, count: (bytes: Uint8Array) => void): Bytes =>
  file.stream().pipeThrough(
    new TransformStream({
      transform(bytes: Uint8Array<ArrayBuffer>, stream) {
        count(bytes)
        stream.enqueue(bytes)
      },
    }),
  )

const unpacked = (packed: Bytes): Bytes => packed.pipeThrough(new DecompressionStream('gzip'))

/** Only UTF-8 is taken apart. */
const asUtf8 = (bytes: Bytes, encoding: Encoding): Bytes =>
  encoding === 'utf-8'
    ? bytes
    : bytes
        .pipeThrough(new TextDecoderStream(encoding))
        .pipeThrough<Uint8Array<ArrayBuffer>>(new TextEncoderStream())

type Push = (bytes: Uint8Array) => FileProblem | null

const isAscii = (byte: number) => byte < 128

/** Bytes of one sign in UTF-8 at most. */
const ofSign = 4

/** Where the head is all ASCII, the first other sign after it tells the encoding, as those in a head would. */
function asFirstSignsSay(push: Push): Push {
  let settled: Push | null = null
  const fromWindows: Push = (bytes) =>
    push(new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes)))
  return (bytes) => {
    if (!settled) {
      const first = bytes.findIndex((byte) => !isAscii(byte))
      if (first < 0) return push(bytes)
      settled = isUtf8(bytes.subarray(first, first + ofSign)) ? push : fromWindows
    }
    return settled(bytes)
  }
}

/** The first bytes of a stream, which goes no further. Where it breaks, what there is by then; null for nothing. */
async function headOf(stream: Bytes): Promise<Uint8Array | null> {
  const head = new Uint8Array(headSize)
  let size = 0
  const reader = stream.getReader()
  while (size < headSize) {
    const next = await reader.read().catch(() => null)
    if (next === null && size === 0) return null
    if (!next || next.done) break
    const part = next.value.subarray(0, headSize - size)
    head.set(part, size)
    size += part.length
  }
  reader.cancel().catch(() => {})
  return head.subarray(0, size)
}

/** Hands a stream on piece by piece, up to a problem of its own or of who takes it. Each piece is good until the next one. */
async function passOn(stream: Bytes, push: Push, broken: FileProblem): Promise<FileProblem | null> {
  const reader = readerOf(stream)
  for (;;) {
    const next = await reader.read().catch(() => null)
    if (next === null) return broken
    if (next.done) return null
    const problem = push(next.value)
    if (problem) {
      reader.cancel().catch(() => {})
      return problem
    }
  }
}

const roomSize = 2 ** 20

/**
 * Reads all pieces into the same room, of 1 MB, where browser and stream allow it: with it a million events take
 * 4 s in place of 5, and two thirds of the memory (`npm run bench:log`, Chromium 156).
 */
function readerOf(stream: Bytes) {
  try {
    const reader = stream.getReader({ mode: 'byob' })
    let room = new ArrayBuffer(roomSize)
    return {
      async read() {
        const next = await reader.read(new Uint8Array(room))
        if (next.value) room = next.value.buffer
        return next
      },
      cancel: () => reader.cancel(),
    }
  } catch {
    const reader = stream.getReader()
    return { read: () => reader.read(), cancel: () => reader.cancel() }
  }
}
