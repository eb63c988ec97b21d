import {
  type Amount,
  isNegative,
  isZero,
  type Money,
  magnitude,
  minus,
  partBetween,
  percent,
  total,
  wholeOf,
  zero,
} from '../domain/amount'
import { apportion, digitsToShow } from '../domain/apportion'
import { type PartName, partNames } from '../domain/money-path'
import type { Calculation } from '../state/calculation'
import { rememberedFor } from '../state/remembered'
import { decimalsOf, minorDigits } from './format'

/** How all amounts of a calculation are written. */
export type MoneyStyle = {
  /** Decimal places of the whole unit. */
  readonly digits: number
  /** In hundredths, where the currency has a sign for them: all of them are less than a unit. */
  readonly inCents: boolean
}

/** The amounts of a calculation as they are shown, everywhere; the lines in the receipt's order. */
export type ShownAmounts = MoneyStyle & {
  readonly lines: readonly Money[]
  readonly viewerPays: Money
  readonly creator: Money
  /** Before deductions. */
  readonly creatorGross: Money
  /** Net revenue. */
  readonly net: Money
  /** What is left of the money that was typed; zero where none was. */
  readonly leftOver: Money
  /** How much the creator gets beyond the target that was typed; zero where none was. */
  readonly beyond: Money
}

export type ReceiptLine = {
  readonly name: PartName
  /** Exact, for machines. */
  readonly amount: Money
  /** Rounded so that the lines add up to the shown total. */
  readonly shown: Money
  /** Hundredths of what the viewer pays, rounded likewise; null where that is nothing. */
  readonly share: Amount | null
}

/** The money path as lines, for the table and the picture alike. */
export type ReceiptLines = {
  readonly lines: readonly ReceiptLine[]
  readonly viewerPays: Money
  readonly shownTotal: Money
  /** Decimal places of the amounts. */
  readonly digits: number
  /** Decimal places of the shares. */
  readonly shareDigits: number
}

const perCent = percent('1')

/**
 * Rounds a calculation's amounts, once for all: headline, fields, receipt, picture, texts and files
 * show these, with as many places and in the same unit. What was typed has no more places than
 * they have, so that it is what is paid and what is left over.
 */
export const shownAmounts = rememberedFor(
  ({ scenario, outcome, unreachable, inForce }: Calculation): ShownAmounts => {
    const amounts = partNames.map((name) => outcome[name])
    const { field, amount: typed } = scenario.known
    const money = field === 'viewerPays' || field === 'creator' ? typed : zero<Money>()
    const fewest = minorDigits(inForce.currency)
    const digits = Math.max(digitsToShow(amounts, fewest), decimalsOf(money))

    const { lines, total: viewerPays } = apportion(amounts, digits)
    const from = (name: PartName) => total(lines.slice(partNames.indexOf(name)))
    const creator = from('creator')
    const written = isZero(outcome.viewerPays) ? [money] : [...amounts, outcome.viewerPays]
    return {
      lines,
      viewerPays,
      digits,
      inCents: digits > fewest && written.every((amount) => magnitude(amount) < 0),
      creator,
      creatorGross: from('agency'),
      net: from('platform'),
      leftOver: field === 'viewerPays' ? minus(typed, viewerPays) : zero(),
      beyond: field === 'creator' && !unreachable ? minus(creator, typed) : zero(),
    }
  },
)

/** The lines of the receipt: each amount exact and for show, and its share. */
export function receiptLines(calculation: Calculation): ReceiptLines {
  const { outcome } = calculation
  const { viewerPays } = outcome
  const shown = shownAmounts(calculation)
  const shares = isZero(viewerPays)
    ? null
    : partNames.map((name) => wholeOf(partBetween(outcome[name], viewerPays), perCent))
  const shareDigits = shares ? digitsToShow(shares, 0) : 0
  const shownShares = shares && apportion(shares, shareDigits).lines

  const lines = partNames.map((name, index) => ({
    name,
    amount: outcome[name],
    shown: shown.lines[index] as Money,
    share: shownShares?.[index] ?? null,
  }))
  return { lines, viewerPays, shownTotal: shown.viewerPays, digits: shown.digits, shareDigits }
}

/** Whether the line takes any part of the money; a shortfall does not. */
export const isPart = ({ amount }: ReceiptLine): boolean => !isZero(amount) && !isNegative(amount)

/** Several lines taken together, as they are shown: net revenue is what five of them add up to. */
export function together(lines: readonly ReceiptLine[], names: readonly PartName[]) {
  const taken = lines.filter(({ name }) => names.includes(name))
  return {
    shown: total(taken.map(({ shown }) => shown)),
    share: total(taken.map(({ share }) => share ?? zero())),
  }
}
