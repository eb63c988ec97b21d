import { newestRateSet } from '../data/rate-sets'
import { convert, exact } from '../domain/amount'
import type { RateSet } from '../domain/rate-set'
import { useTexts } from './texts'
import { useArticleClaims } from './useArticleClaims'
import { useCalculation } from './useCalculation'
import { useModelName } from './useSentence'
import { useSetName } from './useSetName'
import { useWords } from './words'

const hundredCoins = exact<never>('100')

/** The rates that matter most, in a line. */
export function useRateLine(): string {
  const { formatMessage } = useTexts()
  const words = useWords()
  const setName = useSetName()
  const calculation = useCalculation()
  const model = useModelName(calculation)
  const { rates, inForce, rateSet } = calculation
  const { times } = useArticleClaims()
  const price = words.hundred(convert(hundredCoins, rates.coinPrice), inForce.currency)
  return formatMessage({ id: rateLineOf(rateSet) }, { set: setName(rateSet), price, model, times })
}

/** What is said of the rates beside the figures. */
function rateLineOf(set: RateSet) {
  if (set === newestRateSet) return 'embed.rateLine'
  return set.id === 'article' ? 'embed.rateLineArticle' : 'embed.rateLineChanged'
}
