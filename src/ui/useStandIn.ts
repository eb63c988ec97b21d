import { regionName } from './names'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'

/** Which price is used where none is known for what was asked; null where one is. */
export function useStandIn(): string | null {
  const { formatMessage } = useTexts()
  const values = useMissingPrice()
  return values && formatMessage({ id: 'rates.price.otherBuy' }, values)
}

/** The doubt that this leaves in every share of the money. */
export function useRoughSplit(): string | null {
  const { formatMessage } = useTexts()
  const values = useMissingPrice()
  return values && formatMessage({ id: 'rates.price.rough' }, values)
}

/** What the visitor typed needs no list, and every region has one: of the app, of the web, or of both. */
function useMissingPrice() {
  const { formatMessage, language } = useTexts()
  const { inForce, scenario } = useCalculation()
  const { priceList, region, buy } = inForce
  if (scenario.price !== undefined || priceList.buy === buy) return null
  return {
    region: regionName(region.id, language),
    wanted: formatMessage({ id: `rates.where.${buy}` }),
    known: formatMessage({ id: `rates.where.${priceList.buy}` }),
  }
}
