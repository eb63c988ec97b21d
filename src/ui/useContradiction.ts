import { minus } from '../domain/amount'
import { shownAmounts } from './receipt-lines'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** Says in figures why the rates can't all be true; null where they can. */
export function useContradiction(): string | null {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  if (calculation.outcome.kind !== 'contradiction') return null
  const money = words.shownMoney(calculation)
  const { creatorGross, net } = shownAmounts(calculation)
  return formatMessage(
    { id: 'contradiction.text' },
    {
      gross: money(creatorGross),
      net: money(net),
      shortfall: money(minus(creatorGross, net)),
    },
  )
}
