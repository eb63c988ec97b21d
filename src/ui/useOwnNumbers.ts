import { numberChoices } from '../state/calculator'
import { rateLabel } from './rate-label'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** Says which numbers somebody typed; null where every one is the sources'. */
export function useOwnNumbers(): string | null {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario, inForce } = useCalculation()
  const { currency } = inForce
  const own = numberChoices.filter((name) => scenario[name] !== undefined)
  if (own.length === 0) return null
  const labels = own.map((name) => formatMessage({ id: rateLabel(name, inForce) }, { currency }))
  return formatMessage({ id: 'answer.own' }, { list: words.list(labels) })
}
