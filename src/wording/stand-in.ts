import { regionName } from '../language/names'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

/** Says which price is used where the one that was asked for is not known; null where it is. */
export function standInText(calculation: Calculation, words: Words): string | null {
  const values = missingPrice(calculation, words)
  const { priceList, region } = calculation.inForce
  const id = priceList.region === region.id ? 'rates.price.otherBuy' : 'rates.price.otherRegion'
  return values && words.texts.formatMessage({ id }, values)
}

/** Says that such a price makes every share of the money less certain; null where the price is known. */
export function roughSplitText(calculation: Calculation, words: Words): string | null {
  const values = missingPrice(calculation, words)
  return values && words.texts.formatMessage({ id: 'rates.price.rough' }, values)
}

/** A typed price needs no list. */
function missingPrice({ inForce, scenario }: Calculation, { texts }: Words) {
  const { formatMessage, language } = texts
  const { priceList, region, buy } = inForce
  if (scenario.price !== undefined) return null
  if (priceList.region === region.id && priceList.buy === buy) return null
  return {
    region: regionName(region.id, language),
    other: regionName(priceList.region, language),
    wanted: formatMessage({ id: `rates.where.${buy}` }),
    known: formatMessage({ id: `rates.where.${priceList.buy}` }),
  }
}
