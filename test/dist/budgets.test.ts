import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/language/compile'
import { names, readText } from './files.ts'
import { filesOf, firstOfPage, kB, sizeOf, sizeOfAll, stylesOf, without } from './scripts.ts'

// What a browser loads of the build. What a page loads by itself is test/e2e/budgets.spec.ts.

describe('in gzipped bytes', () => {
  it('a page with its styles takes 16 kB', () => {
    const pages = names().filter((name) => name.endsWith('index.html'))
    expect(pages.length).toBeGreaterThanOrEqual(64)
    for (const page of pages) expect(sizeOf(page), page).toBeLessThanOrEqual(16 * kB)
  })

  it('the fields wait for no more than 70 kB of script', () => {
    expect(sizeOfAll(firstOfPage())).toBeLessThanOrEqual(70 * kB)
  })

  it('the list of all gifts waits for no more than 59 kB of script', () => {
    const files = filesOf('page', 'src/start/gifts.tsx')
    expect([...files].filter((file) => /catalogue|\/page-/.test(file))).toEqual([])
    expect(sizeOfAll(files)).toBeLessThanOrEqual(59 * kB)
  })

  it('the evidence waits for no more than 67 kB of script', () => {
    const files = filesOf('page', 'src/start/evidence.tsx')
    expect([...files].filter((file) => /catalogue|\/page-|Details|LateFigures/.test(file))).toEqual(
      [],
    )
    expect(sizeOfAll(files)).toBeLessThanOrEqual(67 * kB)
  })

  it('a log can be chosen once 56 kB of script have loaded', () => {
    const files = filesOf('page', 'src/start/log.tsx')
    expect([...files].filter((file) => /catalogue|\/page-|Details|LogLate/.test(file))).toEqual([])
    expect(sizeOfAll(files)).toBeLessThanOrEqual(56 * kB)
  })

  it('the chart takes 115 kB', () => {
    const chart = without(filesOf('page', 'src/ui/flow/FlowChart.tsx'), firstOfPage())
    expect(sizeOfAll(chart)).toBeLessThanOrEqual(115 * kB)
  })

  it('all styles of the pages together take 34 kB', () => {
    // The card has some of them once more; its own budget counts those.
    const styles = stylesOf('page')
    expect(styles).not.toEqual([])
    expect(sizeOfAll(styles)).toBeLessThanOrEqual(34 * kB)
  })

  it('the gifts and their search take 21 kB', () => {
    const search = filesOf(
      'page',
      'src/data/catalogue.ts',
      'src/ui/gift/gift-search.ts',
      'src/ui/gift/GiftOptions.tsx',
    )
    expect(sizeOfAll(without(search, firstOfPage()))).toBeLessThanOrEqual(21 * kB)
  })

  it('a further language takes 26 kB: all texts, without their ids, which the page has already', () => {
    const folder = resolve(import.meta.dirname, '../../src/language/en')
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
    const texts = files.flatMap((file) =>
      Object.values<string>(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    )
    expect(texts.length).toBeGreaterThan(400)
    const sent = JSON.stringify(texts.map(compile))
    expect(gzipSync(sent, { level: 9 }).length).toBeLessThanOrEqual(26 * kB)
  })

  it('the log reader takes 28 kB and contains no text or component of the page', () => {
    const workers = names().filter((name) => /assets\/read-log-.*\.js$/.test(name))
    expect(workers).toHaveLength(1)
    for (const worker of workers) {
      expect(sizeOf(worker)).toBeLessThanOrEqual(28 * kB)
      expect(readText(worker)).not.toMatch(/import\s*\(|^import |createElement|formatMessage/m)
    }
  })

  it('embed.js takes 1.5 kB', () => {
    expect(sizeOf('embed.js')).toBeLessThanOrEqual(1.5 * kB)
  })
})
