import {
  type Amount,
  compare,
  equal,
  isAtMost,
  type Money,
  toNumber,
  zero,
} from '../../domain/amount'
import type { Calculation } from '../../state/calculation'
import { type Asked, isAnswered, type WhatIf } from '../../state/what-if'
import { shownAmounts } from '../../wording/shown-amounts'
import { askedAmount } from '../../wording/what-if'
import type { Words } from '../../wording/words'

/** In px. */
export const chartHeight = 132

/** The answer over the values of a rate; plain numbers, since it is only drawn. */
export type Curve = {
  readonly asked: Asked
  readonly points: readonly Point[]
  /** The least and the greatest amount; none where there is as good as one, and nothing to draw. */
  readonly ticks: readonly { readonly at: number; readonly text: string }[]
  /** Whether the amount grows with the rate. */
  readonly rises: boolean
  readonly hasBand: boolean
  readonly hasGaps: boolean
}

export type Picture = Curve & {
  /** The rate in force and its amount; null where it can't be drawn. */
  readonly mark: { readonly x: number; readonly y: number } | null
  readonly summary: string
}

/** Without an amount where the rates can't all be true. */
type Point = {
  readonly x: number
  readonly amount: number | null
  /** Least and greatest of it over what the other rates leave open. */
  readonly band: readonly [number, number] | null
}

/** @param words - For the amounts beside the curve. */
export function curveOf({ asked, unchanged, curve }: WhatIf, words: Words): Curve {
  const answered = curve.filter(({ calculation }) => isAnswered(calculation))
  const bands = answered.map(({ calculation }) => calculation.spans[asked])
  // Rounded as they are shown, or the chart would say another cent than the table.
  const shown = answered.map(({ calculation }) => askedAmount(calculation, asked))
  const sorted = [...shown, ...bands.flatMap(({ low, high }) => [low, high])].toSorted(compare)
  const [least, greatest] = [sorted[0], sorted.at(-1)]
  const hasBand = bands.some(({ low, high }) => !equal(low, high))
  const isFlat = unchanged?.amount === asked && !hasBand
  const ends = isFlat ? null : endTexts(answered[0]?.calculation, least, greatest, words)
  return {
    asked,
    points: curve.map(({ rate, calculation }) => {
      const isDrawn = isAnswered(calculation)
      const { low, high } = calculation.spans[asked]
      return {
        x: toNumber(rate),
        amount: isDrawn ? toNumber(calculation.outcome[asked]) : null,
        band: isDrawn ? [toNumber(low), toNumber(high)] : null,
      }
    }),
    ticks:
      ends && least && greatest
        ? [
            { at: toNumber(least), text: ends[0] },
            { at: toNumber(greatest), text: ends[1] },
          ]
        : [],
    rises: isAtMost(shown[0] ?? zero(), shown.at(-1) ?? zero()),
    hasBand,
    hasGaps: curve.some(({ calculation }) => calculation.outcome.kind === 'contradiction'),
  }
}

/** The ends of all that is drawn, in the unit of the table. */
function endTexts(
  calculation: Calculation | undefined,
  low: Money | undefined,
  high: Money | undefined,
  words: Words,
) {
  if (!calculation || !low || !high) return null
  return words.moneyEnds({ low, high }, calculation.inForce.currency, shownAmounts(calculation))
}

/** A rate and its amount; null where the rates have no answer. */
export const markAt = (rate: Amount, calculation: Calculation, asked: Asked): Picture['mark'] =>
  isAnswered(calculation) ? { x: toNumber(rate), y: toNumber(calculation.outcome[asked]) } : null
