import { roundedAmounts, type ShownAmounts } from '../domain/receipt-lines'
import { minorDigits } from '../language/write-number'
import { memoFor } from '../lib/memo'
import type { Calculation } from '../state/calculation'

/** A calculation's amounts as they are shown, rounded once for each calculation. */
export const shownAmounts = memoFor(
  (calculation: Calculation): ShownAmounts =>
    roundedAmounts(calculation, minorDigits(calculation.inForce.currency)),
)
