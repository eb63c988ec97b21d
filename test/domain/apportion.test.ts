import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  exact,
  inUnits,
  isZero,
  type Money,
  minus,
  toDecimal,
  total,
} from '../../src/domain/amount'
import { apportion, digitsToShow } from '../../src/domain/apportion'
import { followMoney } from '../../src/domain/money-path'
import { anyRates, decimalUpTo } from './arbitraries'
import { article, inTheApp, roses200 } from './rates-of-examples'

const money = (...decimals: string[]) => decimals.map((decimal) => exact<Money>(decimal))
const texts = (lines: readonly Money[]) => lines.map((line) => toDecimal(line))

describe('apportion', () => {
  it('gives the cent that rounding would lose to the line that lost most', () => {
    const shown = apportion(money('0.333', '0.333', '0.334'), 2)
    expect(texts(shown.lines)).toEqual(['0.33', '0.33', '0.34'])
    expect(toDecimal(shown.total)).toBe('1')
  })

  it('takes the cent that rounding would add from the line that lost least', () => {
    const shown = apportion(money('0.457', '0.556', '0.5'), 2)
    expect(texts(shown.lines)).toEqual(['0.46', '0.55', '0.5'])
    expect(toDecimal(shown.total)).toBe('1.51')
  })

  it('gives the cent between equal ones to the line nearer to the creator', () => {
    const shown = apportion(money('31.7959', '37.0953', '37.0953'), 2)
    expect(texts(shown.lines)).toEqual(['31.8', '37.09', '37.1'])
    expect(toDecimal(shown.total)).toBe('105.99')
  })

  it('adds up with a line below zero, as in a contradiction', () => {
    const shortfall = minus(exact<Money>('0'), exact<Money>('0.125'))
    const shown = apportion([exact<Money>('1.3'), shortfall], 2)
    expect(texts(shown.lines)).toEqual(['1.3', '-0.12'])
    expect(toDecimal(shown.total)).toBe('1.18')
  })

  test('shown lines add up to the shown total, and none above zero is shown as zero', () =>
    fc.assert(
      fc.property(
        decimalUpTo(100_000),
        anyRates(),
        fc.constantFrom(0, 2, 3),
        (sent, rates, minor) => {
          const path = followMoney(exact(sent), rates)
          const { salesTax, storeFee, platform, agency, payoutFee, aside, creator } = path
          const lines = [salesTax, storeFee, platform, agency, payoutFee, aside, creator]
          const digits = digitsToShow(lines, minor)
          const shown = apportion(lines, digits)

          expect(total(shown.lines)).toEqual(shown.total)
          expect(inUnits(path.viewerPays, digits)).toBe(inUnits(shown.total, digits))
          expect(shown.lines.map(isZero)).toEqual(lines.map(isZero))
        },
      ),
    ))
})

describe('digitsToShow', () => {
  const linesOf = (coins: string, rates = inTheApp) => {
    const { storeFee, platform, creator } = followMoney(exact(coins), rates)
    return [storeFee, platform, creator]
  }

  it('are the currency’s own for everyday amounts', () => {
    expect(digitsToShow(linesOf('100'), 2)).toBe(2)
    expect(digitsToShow(money('15000', '12000'), 0)).toBe(0)
  })

  it('are as many as one Rose needs', () => {
    expect(digitsToShow(linesOf('1'), 2)).toBe(4)
  })

  it('show three digits of what is less than one dollar in all, and no more of one dollar', () => {
    expect(digitsToShow(money('0.5'), 2)).toBe(3)
    expect(digitsToShow(money('0.25', '0.75'), 2)).toBe(2)
    expect(digitsToShow(money('1.5'), 0)).toBe(0)
    expect(digitsToShow(money('15'), 0)).toBe(0)
  })

  it('show two digits of a line of less than a cent, and no more of one cent', () => {
    expect(digitsToShow(money('1.5', '0.009'), 2)).toBe(4)
    expect(digitsToShow(money('1.5', '0.01'), 2)).toBe(2)
  })

  it('are as many as the smallest line needs', () => {
    expect(digitsToShow(linesOf('1', { ...article, ...roses200 }), 2)).toBe(6)
  })

  it('are the currency’s own where there is nothing to show', () => {
    expect(digitsToShow([], 2)).toBe(2)
    expect(digitsToShow(money('0', '0'), 2)).toBe(2)
    const owed = minus(exact<Money>('0'), exact<Money>('1'))
    expect(digitsToShow([exact<Money>('1'), owed], 2)).toBe(2)
  })
})
