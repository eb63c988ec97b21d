import { rateSetById } from '../data/rate-sets'
import { type Coins, exact, partOfWhole } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { followMoney } from '../domain/money-path'
import { typicalRates } from '../domain/range'
import { countText } from '../language/write-number'
import { defaultScenario } from '../state/defaults'
import type { Words } from './words'

const hundred = exact<Coins>('100')

function grossOf(model: string) {
  const set = rateSetById('article')
  if (!set) throw new Error('the founding article has no rate set')
  const { rates } = ratesInForce({ ...defaultScenario, model }, set)
  return followMoney(hundred, typicalRates(rates)).creatorGross
}

const example = grossOf('diamond')
const claim = grossOf('roses200')

/** What 100 Roses would pay by each of the founding article's two values, which can't both be true. */
export function articleClaims(words: Words) {
  return {
    example: words.money(example, 'USD'),
    claim: words.money(claim, 'USD'),
    times: countText(partOfWhole(example, claim), words.locale),
  }
}
