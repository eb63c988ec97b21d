import {
  type Amount,
  decimalsOf,
  isNegative,
  isZero,
  type Money,
  magnitude,
  minus,
  partOfWhole,
  percent,
  total,
  wholeOf,
  zero,
} from './amount'
import { apportion, digitsToShow } from './apportion'
import { isMoney } from './known'
import { type PartName, partNames } from './money-path'
import type { Scenario } from './scenario'
import type { Outcome, Unreachable } from './solve'

/** What was asked, and what follows from it. */
export type Solved = {
  readonly scenario: Pick<Scenario, 'known'>
  readonly outcome: Outcome
  readonly unreachable: Unreachable | null
}

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

/** The money path as lines, for the receipt and the flow alike. */
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
 * Rounds a calculation's amounts once, for the headline, fields, receipt, flow, texts and files alike:
 * all show the same amounts, with as many decimal places and in the same unit. An amount of money
 * that was typed keeps all its decimal places, so paid plus left over is what was typed.
 *
 * @param minorDigits - Decimal places of the currency: 2 for dollars, 0 for dong.
 */
export function roundedAmounts(
  { scenario, outcome, unreachable }: Solved,
  minorDigits: number,
): ShownAmounts {
  const amounts = partNames.map((name) => outcome[name])
  const { field, amount: typed } = scenario.known
  const money = isMoney(field) ? typed : zero<Money>()
  const digits = Math.max(digitsToShow(amounts, minorDigits), decimalsOf(money))

  const { lines, total: viewerPays } = apportion(amounts, digits)
  const from = (name: PartName) => total(lines.slice(partNames.indexOf(name)))
  const creator = from('creator')
  const written = isZero(outcome.viewerPays) ? [money] : [...amounts, outcome.viewerPays]
  return {
    lines,
    viewerPays,
    digits,
    inCents: digits > minorDigits && written.every((amount) => magnitude(amount) < 0),
    creator,
    creatorGross: from('agency'),
    net: from('platform'),
    leftOver: field === 'viewerPays' ? minus(typed, viewerPays) : zero(),
    beyond: field === 'creator' && !unreachable ? minus(creator, typed) : zero(),
  }
}

/** The lines of the receipt: each amount exact and rounded, and its share. */
export function receiptLines(outcome: Outcome, shown: ShownAmounts): ReceiptLines {
  const { viewerPays } = outcome
  const shares = isZero(viewerPays)
    ? null
    : partNames.map((name) => wholeOf(partOfWhole(outcome[name], viewerPays), perCent))
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
