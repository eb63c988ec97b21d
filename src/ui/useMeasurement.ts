import { bbc2022, type Measurement } from '../data/measurements'
import { madeWith } from '../state/calculator'
import { publishedPage } from '../state/site'
import { useCalculation } from './useCalculation'

/** What the page that was opened is about, whatever was changed there since; null where it is about no test. */
export function useMeasurement(): Measurement | null {
  const { scenario } = useCalculation()
  const isTest = [madeWith(), scenario].some((shown) => publishedPage(shown) === 'bbc-2022/')
  return isTest ? bbc2022 : null
}
