import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, exact, isNegative, isWhole, toDecimal } from '../../src/domain/amount'
import { type StepKind, stepped } from '../../src/domain/step'
import { decimalUpTo } from './arbitraries'

const step = (from: string, direction: 1 | -1, kind: StepKind = 'arrow', whole = false) =>
  toDecimal(stepped(exact(from), direction, kind, whole))

describe('stepped', () => {
  it.each([
    ['1.51', '1.6'],
    ['1.6', '1.7'],
    ['0.015', '0.016'],
    ['0.99', '1'],
    ['9.95', '10'],
    ['10', '11'],
    ['1234', '1300'],
    ['0', '0.01'],
  ])('goes up from %s to %s', (from, to) => expect(step(from, 1)).toBe(to))

  it.each([
    ['1.51', '1.5'],
    ['1.5', '1.4'],
    ['0.016', '0.015'],
    ['1', '0.9'],
    ['1234', '1200'],
    ['0', '0'],
  ])('goes down from %s to %s', (from, to) => expect(step(from, -1)).toBe(to))

  it.each([
    ['1.51', 1, '2'],
    ['9', 1, '10'],
    ['100', 1, '200'],
    ['150', 1, '200'],
    ['0', 1, '1'],
    ['1.51', -1, '1'],
    ['200', -1, '100'],
    ['100', -1, '90'],
    ['0', -1, '0'],
  ] as const)('pages from %s by %d to %s', (from, direction, to) =>
    expect(step(from, direction, 'page')).toBe(to),
  )

  it.each([
    ['7', 1, 'arrow', '8'],
    ['0', 1, 'arrow', '1'],
    ['1', -1, 'arrow', '0'],
    ['0', -1, 'arrow', '0'],
    ['100', 1, 'page', '110'],
    ['7', 1, 'page', '10'],
    ['15', -1, 'page', '10'],
    ['7', -1, 'page', '0'],
  ] as const)('counts whole amounts from %s by %d (%s) to %s', (from, direction, kind, to) =>
    expect(step(from, direction, kind, true)).toBe(to),
  )

  it('steps exactly where a float would not', () => {
    expect(toDecimal(stepped(exact('12345678901234567890.5'), 1, 'arrow', true))).toBe(
      '12345678901234567891',
    )
  })

  it('comes to zero in the end', () => {
    expect(step('0.000001', -1)).toBe('0')
    expect(step('0.0000004', -1)).toBe('0')
  })

  it('always moves the way it is told, never below zero, and whole amounts stay whole', () => {
    const kinds = fc.constantFrom<StepKind>('arrow', 'page')
    fc.assert(
      fc.property(decimalUpTo(1_000_000, 1), kinds, fc.boolean(), (from, kind, whole) => {
        const amount = exact(from)
        const up = stepped(amount, 1, kind, whole)
        const down = stepped(amount, -1, kind, whole)
        expect(compare(up, amount)).toBeGreaterThan(0)
        expect(compare(down, amount)).toBeLessThan(0)
        expect(isNegative(down)).toBe(false)
        if (whole) expect([isWhole(up), isWhole(down)]).toEqual([true, true])
      }),
    )
  })
})
