import { isZero, type Money, partOfWhole, toNumber } from '../domain/amount'
import { type Calculation, grossByModel } from '../state/calculation'
import { modelName } from './model-name'
import type { Words } from './words'

type Dot = {
  readonly id: string
  /** Its position on the line: 0 is nothing, 1 is the most that a model pays. */
  readonly at: number
  /** Another model pays nearly the same: this one stands above it. */
  readonly isRaised: boolean
}

export type Doubt = {
  readonly title: string
  readonly models: readonly Dot[]
  readonly chosen: { readonly at: number; readonly text: string }
  /** What the sources leave open for the chosen model; null where they agree. */
  readonly band: { readonly from: number; readonly to: number } | null
  readonly least: string
  readonly most: string
  /** The same as a sentence. */
  readonly summary: string
}

/** Dots closer than this overlap. */
const apart = 0.04

/**
 * What every payout model pays for the same gifts, before deductions, as places on one line.
 *
 * @returns Null where nothing is paid by any of them.
 */
export function doubtOf(calculation: Calculation, words: Words): Doubt | null {
  const { formatMessage } = words.texts
  const { inForce, outcome, spans, unreachable } = calculation
  const isCustom = inForce.model.id === 'custom'
  const all = grossByModel(calculation)
    .filter(({ model }) => model.id !== 'custom' || isCustom)
    .toSorted((a, b) => toNumber(a.creatorGross) - toNumber(b.creatorGross))
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last || unreachable || isZero(last.creatorGross)) return null
  // Deductions can only lower the range of the creator; the line shows what the models pay before them.
  const hasDeductions = toNumber(outcome.creator) !== toNumber(outcome.creatorGross)
  const at = (amount: Money) => Math.min(1, toNumber(partOfWhole(amount, last.creatorGross)))
  const money = (amount: Money) => words.money(amount, inForce.currency)

  let before = -1
  const models = all
    .filter(({ model }) => model.id !== inForce.model.id)
    .map(({ model, creatorGross }) => {
      const place = at(creatorGross)
      const isRaised = place - before < apart || Math.abs(place - at(outcome.creatorGross)) < apart
      before = isRaised ? before : place
      return { id: model.id, at: place, isRaised }
    })
  const { low, high } = spans.creator
  const text = money(outcome.creatorGross)
  const values = {
    count: all.length,
    low: money(first.creatorGross),
    high: money(last.creatorGross),
    model: modelName(calculation, words),
    amount: text,
  }
  return {
    title: formatMessage({ id: hasDeductions ? 'doubt.titleBefore' : 'doubt.title' }, values),
    models,
    chosen: { at: at(outcome.creatorGross), text },
    band: hasDeductions || low === high ? null : { from: at(low), to: at(high) },
    least: values.low,
    most: values.high,
    summary: formatMessage({ id: 'doubt.summary' }, values),
  }
}
