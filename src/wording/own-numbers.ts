import type { Calculation } from '../state/calculation'
import { numberChoices } from '../state/change'
import { rateLabel } from './rate-label'
import type { Words } from './words'

/**
 * Says which numbers somebody typed; null where every number is from a source.
 *
 * @param id - Who reads it: the visitor on the page, or others elsewhere.
 */
export function ownNumbersText(
  { scenario, inForce }: Calculation,
  words: Words,
  id: 'answer.own' | 'share.own',
): string | null {
  const { formatMessage } = words.texts
  const { currency } = inForce
  const own = numberChoices.filter((name) => scenario[name] !== undefined)
  if (own.length === 0) return null
  const labels = own.map((name) => formatMessage({ id: rateLabel(name, inForce) }, { currency }))
  return formatMessage({ id }, { list: words.list(labels) })
}
