import { regionName } from '../language/names'
import type { Calculation } from '../state/calculation'
import { modelName } from './model-name'
import { priceText } from './packs-text'
import type { Words } from './words'

/** The rates in force that matter most, each in a few words. */
export function termsOf(calculation: Calculation, words: Words) {
  const { formatMessage, language } = words.texts
  const { inForce, rates } = calculation
  const { region, buy, currency } = inForce
  const where = formatMessage(
    { id: `terms.where.${buy}` },
    { region: regionName(region.id, language) },
  )
  const price = priceText(calculation, words)
  return {
    where,
    price,
    /** Both in one, where there is little room. */
    brief: formatMessage({ id: 'terms.brief' }, { where, price }),
    /** Null where it is the region's own. */
    currency:
      currency === region.currency ? null : formatMessage({ id: 'terms.currency' }, { currency }),
    storeFee: formatMessage(
      { id: `terms.store.${buy}` },
      { percent: words.percent(rates.storeFee) },
    ),
    model: modelName(calculation, words),
  }
}
