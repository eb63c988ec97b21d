import { regionName } from './names'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'

/** Which price list stands in where none is known for what was asked; null where one is. */
export function useStandIn(): string | null {
  const { formatMessage, language } = useTexts()
  const { inForce, scenario } = useCalculation()
  const { priceList, region, buy } = inForce
  const name = regionName(region.id, language)
  if (scenario.price !== undefined) return null
  if (priceList.region !== region.id) {
    return formatMessage(
      { id: 'rates.price.otherRegion' },
      { region: name, known: regionName(priceList.region, language) },
    )
  }
  if (priceList.buy === buy) return null
  return formatMessage(
    { id: 'rates.price.otherBuy' },
    {
      wanted: formatMessage({ id: `rates.where.${buy}` }),
      known: formatMessage({ id: `rates.where.${priceList.buy}` }),
      region: name,
    },
  )
}
