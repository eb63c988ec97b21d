import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** Says in figures why the rates can't all be true; null where they can. */
export function useContradiction(): string | null {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { outcome, inForce } = useCalculation()
  if (outcome.kind !== 'contradiction') return null
  const money = (amount: typeof outcome.net) => words.money(amount, inForce.currency)
  return formatMessage(
    { id: 'contradiction.text' },
    {
      gross: money(outcome.creatorGross),
      net: money(outcome.net),
      shortfall: money(outcome.shortfall),
    },
  )
}
