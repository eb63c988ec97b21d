import { type Measurement, measurements } from '../../data/measurements'
import { madeWith } from '../choices'
import { publishedPage } from '../place'
import { useCalculation } from './useCalculation'

/** The measurement that the opened page is about, whatever was changed there since; null on other pages. */
export function useMeasurement(): Measurement | null {
  const { scenario } = useCalculation()
  const shown = [madeWith(), scenario].map(publishedPage)
  return measurements.find(({ page }) => shown.includes(page)) ?? null
}
