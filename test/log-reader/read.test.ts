import { gzipSync } from 'node:zlib'
import { assert, asyncProperty, constantFrom, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLog } from '../../src/log-reader/read'

/** A gift as TikTok-Live-Connector 1.x writes it. */
const gift = (number: number, count = 1, group = `${number}`) =>
  JSON.stringify({
    giftId: 5655,
    giftName: 'Rose 🌹',
    giftType: 1,
    diamondCount: 1,
    repeatCount: count,
    repeatEnd: true,
    groupId: group,
    userId: '7000000000000000001',
    uniqueId: 'viewer_1',
    nickname: '"Rose", {née} [日本] \\',
    msgId: `71000000000000${String(number).padStart(5, '0')}`,
    createTime: '1768507201000',
  })

const manyGifts = (count: number) => Array.from({ length: count }, (_, at) => gift(at + 1, at + 1))

type Content = string | Uint8Array<ArrayBuffer>

async function read(...contents: readonly Content[]) {
  const files = contents.map((content, at) => ({ file: new File([content], `part-${at}.jsonl`) }))
  const reading = await readLog(files, () => {})
  return { ...reading, counts: [...reading.gifts.counts] }
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text))
const packed = (text: string) => new Uint8Array(gzipSync(text))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** Bytes in pieces of some size, as a disk may give them. */
function inPieces(content: Uint8Array<ArrayBuffer>, size: number): File {
  const file = new File([content], 'live.jsonl')
  const stream = () =>
    new ReadableStream({
      start(controller) {
        for (let at = 0; at < content.length; at += size)
          controller.enqueue(content.slice(at, at + size))
        controller.close()
      },
    })
  return Object.assign(file, { stream })
}

describe('a log reads the same', () => {
  const lines = manyGifts(40)
  const counts = lines.map((_, at) => at + 1)

  it.each<[string, Content]>([
    ['as lines', lines.join('\n')],
    ['with a last line break', `${lines.join('\n')}\n`],
    ['with line breaks of Windows and empty lines', `${lines.join('\r\n\r\n')}\r\n`],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['as UTF-16', utf16(lines.join('\n'))],
    ['as gzip', packed(lines.join('\n'))],
    ['as a list', `[${lines.join(',')}]`],
    ['as a list over several lines', `\uFEFF [\n  ${lines.join(' ,\n  ')}\n]\n`],
    ['as a list in gzip', packed(`[${lines.join(', ')}]`)],
  ])('%s', async (_, content) => {
    const reading = await read(content)
    expect(reading.counts).toEqual(counts)
    expect(reading.files).toMatchObject([{ lines: 40, unread: 0, problem: null }])
    expect(reading.gifts.people[0]?.name).toBe('"Rose", {née} [日本] \\')
  })

  it('in pieces of any size, even cut within a character', async () => {
    const three = lines.slice(0, 3)
    const contents = [three.join('\n'), `[${three.join(',')}]`].map(bytes)
    await assert(
      asyncProperty(
        constantFrom(...contents),
        integer({ min: 1, max: 900 }),
        async (content, size) => {
          const { gifts, files } = await readLog([{ file: inPieces(content, size) }], () => {})
          expect([...gifts.counts]).toEqual([1, 2, 3])
          expect(files[0]?.unreadLines).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  it('in two files', async () => {
    const reading = await read(lines.slice(0, 25).join('\n'), packed(lines.slice(20).join('\n')))
    expect(reading.counts).toEqual(counts)
    expect(reading.files).toMatchObject([{ lines: 25 }, { lines: 20, repeats: 5 }])
  })
})

describe('the readable part of a damaged file is read', () => {
  it.each<[string, Content, string]>([
    ['within a line', `${gift(1)}\n${gift(2).slice(0, 100)}`, 'cut'],
    ['within an element', `[${gift(1)},${gift(2).slice(0, 100)}`, 'cut'],
    ['between two elements', `[${gift(1)},`, 'cut'],
  ])('%s', async (_, content, problem) => {
    const reading = await read(content)
    expect(reading.counts).toEqual([1])
    expect(reading.files[0]?.problem).toBe(problem)
  })

  it('within gzip', async () => {
    // So that it doesn't pack well: the cut takes little away.
    const lines = manyGifts(400)
    const content = packed(lines.join('\n'))
    const { counts, files } = await read(content.slice(0, content.length - 400))
    expect(files[0]?.problem).toBe('bad-gzip')
    expect(counts.length).toBeGreaterThan(300)
    expect(counts).toEqual(lines.map((_, at) => at + 1).slice(0, counts.length))
  })

  it('even if a line in the middle can’t be read', async () => {
    const { counts, files } = await read([gift(1), '{"giftId": ', gift(3)].join('\n'))
    expect(counts).toEqual([1, 1])
    expect(files[0]).toMatchObject({ problem: null, unread: 1, unreadLines: [{ line: 2 }] })
  })
})

it('an umlaut tells the encoding, however late the first one comes', async () => {
  const line = (viewer: string) => `2026-01-15 20:00:07,${viewer},Rose,1\n`
  const text = `time,viewer,gift,count\n${line('made_up').repeat(2500)}${line('Müller')}`
  for (const encoding of ['latin1', 'utf8'] as const) {
    const file = new File([new Uint8Array(Buffer.from(text, encoding))], 'live.csv')
    const { gifts } = await readLog([{ file }], () => {})
    expect(gifts.people.map(({ handle }) => handle)).toEqual(['made_up', 'Müller'])
  }
})

it('one broken sign in a file of UTF-8 leaves the others as they are', async () => {
  const line = (viewer: string) => `2026-01-15 20:00:07,${viewer},Rose,1\n`
  const start = `time,viewer,gift,count\n${line('Jörg')}${line('made_up').repeat(2500)}`
  const parts = [start, line('a'), line('Zoë')].map((text) => Buffer.from(text))
  const [before, broken, after] = parts.map((part) => new Uint8Array(part))
  broken?.set([0xf0], broken.indexOf(44) + 1)
  const { gifts } = await readLog(
    [{ file: new File([before!, broken!, after!], 'a.csv') }],
    () => {},
  )
  expect(gifts.people.map(({ handle }) => handle)).toEqual(['Jörg', 'made_up', '\ufffd', 'Zoë'])
})

describe('a file that isn’t text is named', () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
  it.each<[string, Content]>([
    ['empty', ''],
    ['empty', packed('')],
    ['picture', png],
    ['picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 ')],
    ['picture', new Uint8Array(gzipSync(png))],
    ['pdf', '%PDF-1.7\n'],
    ['spreadsheet', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml PK\x03\x04 xl/workbook.xml'],
    ['archive', 'PK\x03\x04\x14\0\x06\0live.jsonl'],
    ['not-text', new Uint8Array([1, 2, 0, 3])],
    ['bad-gzip', new Uint8Array([0x1f, 0x8b, 0, 0])],
  ])('%s', async (problem, content) => {
    const { files, counts } = await read(content, gift(1))
    expect(files.map((file) => file.problem)).toEqual([problem, null])
    expect(counts).toEqual([1])
  })

  it('unreadable if the disk fails', async () => {
    const broken = Object.assign(new File([gift(1)], 'gone.jsonl'), {
      stream: () => new ReadableStream({ pull: () => Promise.reject(new TypeError('gone')) }),
    })
    const { files } = await readLog([{ file: broken }], () => {})
    expect(files[0]?.problem).toBe('unreadable')
  })
})

it('a line of 20 MB is read, and one of more than 200 MB is refused', async () => {
  const long = gift(2, 2).replace('{', `{"note":"${'x'.repeat(20 * 2 ** 20)}",`)
  expect((await read([gift(1), long, gift(3, 3)].join('\n'))).counts).toEqual([1, 2, 3])

  const piece = new Uint8Array(2 ** 24).fill(120)
  const pieces = [bytes(`${gift(1)}\n`), ...Array.from({ length: 13 }, () => piece)]
  const endless = new File(pieces, 'endless.jsonl')
  const { files, gifts } = await readLog([{ file: endless }], () => {})
  expect(files[0]?.problem).toBe('too-large')
  expect(gifts.length).toBe(1)
})

it('progress is counted in bytes of the file on disk, and ends with all of them', async () => {
  const content = packed(manyGifts(5000).join('\n'))
  const told: number[][] = []
  await readLog(
    [{ file: new File([content], 'a.gz') }, { file: new File([gift(1)], 'b') }],
    (...of) => told.push(of),
  )
  const sizes = told.map(([size = 0]) => size)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(told.at(-1)).toEqual([content.length + bytes(gift(1)).length, 5000])
})
