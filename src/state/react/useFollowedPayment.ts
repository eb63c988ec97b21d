import { type FollowedPayment, followedPayments } from '../../data/followed-payments'
import { madeWith } from '../choices'
import { publishedPage } from '../place'
import { useCalculation } from './useCalculation'

/** The payment that the opened page is about, whatever was changed there since; null on other pages. */
export function useFollowedPayment(): FollowedPayment | null {
  const { scenario } = useCalculation()
  const shown = [madeWith(), scenario].map(publishedPage)
  return followedPayments.find(({ page }) => shown.includes(page)) ?? null
}
