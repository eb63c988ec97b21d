import {
  type Amount,
  isNegative,
  isZero,
  type Money,
  partBetween,
  percent,
  total,
  wholeOf,
  zero,
} from '../domain/amount'
import { apportion, digitsToShow, type Shown } from '../domain/apportion'
import { type PartName, partNames } from '../domain/money-path'
import type { Outcome } from '../domain/solve'

/** What each part takes, rounded so that the lines add up to the total. */
export type AmountsToShow = Shown<Money> & {
  /** The creator's, which is the last of them. */
  readonly creator: Money
  /** Decimal places of the amounts. */
  readonly digits: number
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
 * The amounts of the receipt as they are shown, in the order of its lines.
 *
 * @param minorDigits - Decimal places of the currency.
 */
export function amountsToShow(outcome: Outcome, minorDigits: number): AmountsToShow {
  const amounts = partNames.map((name) => outcome[name])
  const digits = digitsToShow(amounts, minorDigits)
  const shown = apportion(amounts, digits)
  return { ...shown, creator: shown.lines.at(-1) as Money, digits }
}

/** The lines of the receipt: each amount exact and for show, and its share. */
export function receiptLines(outcome: Outcome, shown: AmountsToShow): ReceiptLines {
  const { viewerPays } = outcome
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
  return { lines, viewerPays, shownTotal: shown.total, digits: shown.digits, shareDigits }
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
