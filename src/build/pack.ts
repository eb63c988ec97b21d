import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const [packWithGzip, packWithBrotli] = [promisify(gzip), promisify(brotliCompress)]

/** What is text; pictures are packed already. */
const isText = (name: string) => /\.(html|css|js|json|webmanifest|svg|txt|xml)$/.test(name)

/** A page is script, styles and markup: zlib packs each better when it looks at less at a time, but other texts are better off with more. */
async function smallestGzip(text: Buffer): Promise<Buffer> {
  const all = [6, 7, 8].map((memLevel) => packWithGzip(text, { level: 9, memLevel }))
  const [smallest = text] = (await Promise.all(all)).toSorted((a, b) => a.length - b.length)
  return smallest
}

/** Puts each text beside itself, packed as small as it gets, for servers that send files as they lie there. */
export async function packTexts(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(isText)
  await Promise.all(
    files.map(async (name) => {
      const file = join(dist, name)
      const text = readFileSync(file)
      writeFileSync(`${file}.gz`, await smallestGzip(text))
      // By itself it packs as well as it can.
      writeFileSync(`${file}.br`, await packWithBrotli(text))
    }),
  )
}
