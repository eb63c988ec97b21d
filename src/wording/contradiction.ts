import { isZero, minus } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/** Says in figures why the rates can't all be true; null where they can. */
export function contradictionText(calculation: Calculation, words: Words): string | null {
  if (calculation.outcome.kind !== 'contradiction') return null
  const money = words.shownMoney(calculation)
  const { creatorGross, net } = shownAmounts(calculation)
  return words.texts.formatMessage(
    { id: 'contradiction.text' },
    {
      gross: money(creatorGross),
      net: money(net),
      packs: isZero(calculation.outcome.unspent) ? 0 : 1,
      shortfall: money(minus(creatorGross, net)),
    },
  )
}
