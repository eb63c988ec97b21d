import { rateSetById } from '../data/rate-sets'
import { type Coins, exact, partBetween } from '../domain/amount'
import { ratesInForce } from '../domain/in-force'
import { followMoney } from '../domain/money-path'
import { typicalRates } from '../domain/range'
import { defaultScenario } from '../state/defaults'
import { countText } from './format'
import { useWords } from './words'

const hundred = exact<Coins>('100')

function grossOf(model: string) {
  const set = rateSetById('article')
  if (!set) throw new Error('there is no rate set of the article')
  const { rates } = ratesInForce({ ...defaultScenario, model }, set)
  return followMoney(hundred, typicalRates(rates)).creatorGross
}

const example = grossOf('diamond')
const claim = grossOf('roses200')

/** The founding article gives two values of a Rose that can't both be true: what 100 would pay. */
export function useArticleClaims() {
  const words = useWords()
  return {
    example: words.money(example, 'USD'),
    claim: words.money(claim, 'USD'),
    times: countText(partBetween(example, claim), words.locale),
  }
}
