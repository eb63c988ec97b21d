import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvOf } from '../../../src/ui/share/csv'
import { readCsv } from './read-csv'

describe('a cell of a CSV file', () => {
  it.each([
    'Rose',
    '100 Roses',
    'It’s Corn',
    '$1.51',
    '1 coin = 1 diamond',
    'a-b',
    'https://a.b/?n=1',
  ])('is left as it is: %s', (text) => {
    expect(csvCell(text)).toBe(text)
  })

  it.each(['0', '1.513247', '-0.05', '12345678901234567890.123456789'])(
    'is a number to every spreadsheet: %s',
    (decimal) => {
      expect(csvCell(decimal)).toBe(decimal)
    },
  )

  it.each([
    '=1+1',
    '=HYPERLINK("https://evil.example","Rose")',
    '+1',
    '-1+1',
    '-$0.05',
    '--1',
    '@SUM(A1)',
    '\t=1',
    '\rRose',
    '\nRose',
    ' =1',
    '\u00a0=1',
    '"=1',
    `'=1`,
    '＝1',
    '-1e3',
    '=',
  ])('never starts a formula: %j', (text) => {
    const [[cell]] = readCsv(csvOf([[text]])) as [[string]]
    expect(cell).toBe(`'${text}`)
  })

  it.each([
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['in\ttwo', '"in\ttwo"'],
    [' spaced ', '" spaced "'],
    ['=A1,"x"', `"'=A1,""x"""`],
  ])('is quoted where it must be: %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})

describe('where a comma is the decimal sign', () => {
  it('has semicolons between the cells, and commas in numbers alone', () => {
    const rows = [['Creator', '-0.5', '$0.50', 'a;b', '=1,5']]
    expect(csvOf(rows, ',')).toBe(`Creator;-0,5;$0.50;"a;b";"'=1,5"\r\n`)
  })

  it('leaves a column of names alone, even a name that looks like a number', () => {
    const rows = [
      ['Viewer', 'Coins'],
      ['3.14', '0.5'],
    ]
    expect(csvOf(rows, ',', new Set([0]))).toBe('Viewer;Coins\r\n3.14;0,5\r\n')
  })
})

describe('a CSV file', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('=', '+', '-', '@', '"', "'", ',', ' ', '\t', '\r', '\n', '1', '.', 'R'),
    maxLength: 8,
  })
  const rows = fc.array(fc.array(fc.oneof(nasty, fc.string()), { minLength: 1, maxLength: 4 }))

  it('reads as it was written, but for the apostrophes', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = readCsv(csvOf(table))
        const meant = read.map((row, y) =>
          row.map((cell, x) => (cell === `'${table[y]?.[x]}` ? cell.slice(1) : cell)),
        )
        expect(meant).toEqual(table)
      }),
    )
  })

  it('holds no cell that a spreadsheet would take for a formula', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const cell of readCsv(csvOf(table)).flat()) {
          const isNumber = cell !== '' && /^-?[\d.]+$/.test(cell)
          expect(isNumber ? '' : (cell.trimStart()[0] ?? '')).not.toMatch(/[=+\-@]/)
          expect(cell[0] ?? '').not.toMatch(/[\t\r\n]/)
        }
      }),
    )
  })
})
