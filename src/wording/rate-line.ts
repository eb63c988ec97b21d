import { newestKnown } from '../data/known-rate-sets'
import type { RateSet } from '../domain/rate-set'
import type { Calculation } from '../state/calculation'
import { articleClaims } from './article-claims'
import { modelName } from './model-name'
import { priceText } from './packs-text'
import { setName } from './set-name'
import type { Words } from './words'

/** The rates that matter most, in a line. */
export function rateLineText(calculation: Calculation, words: Words): string {
  const { rateSet } = calculation
  return words.texts.formatMessage(
    { id: rateLineOf(rateSet) },
    {
      set: setName(rateSet, words),
      price: priceText(calculation, words),
      model: modelName(calculation, words),
      // A card that shows another set may not have the article's.
      ...(isArticle(rateSet) && { times: articleClaims(words).times }),
    },
  )
}

/** What another scenario has instead of the price and the payout model of the first. */
export function otherRates(first: Calculation, other: Calculation, words: Words): string[] {
  return [priceText, modelName].flatMap((textOf) => {
    const text = textOf(other, words)
    return text === textOf(first, words) ? [] : text
  })
}

/** Which message names the rates beside the figures. */
function rateLineOf(set: RateSet) {
  if (set.id === newestKnown().id) return 'embed.rateLine'
  return isArticle(set) ? 'embed.rateLineArticle' : 'embed.rateLineChanged'
}

const isArticle = ({ id }: RateSet) => id === 'article'
