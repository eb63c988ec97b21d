import { useTexts } from '../language/texts'
import { numberChoices } from '../state/choices'
import { useCalculation } from '../state/react/useCalculation'
import { rateLabel } from './rate-label'
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
