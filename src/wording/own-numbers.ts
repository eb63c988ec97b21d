import type { Calculation } from '../state/calculation'
import { numberChoices } from '../state/change'
import { rateLabel } from './rate-label'
import type { Words } from './words'

/** Says which numbers somebody typed; null where every number is from a source. */
export function ownNumbersText({ scenario, inForce }: Calculation, words: Words): string | null {
  const { formatMessage } = words.texts
  const { currency } = inForce
  const own = numberChoices.filter((name) => scenario[name] !== undefined)
  if (own.length === 0) return null
  const labels = own.map((name) => formatMessage({ id: rateLabel(name, inForce) }, { currency }))
  return formatMessage({ id: 'answer.own' }, { list: words.list(labels) })
}
