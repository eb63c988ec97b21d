import { isZero, toDecimal } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import type { Words } from './words'

type Ending = 'csv' | 'json' | 'png' | 'svg'

/** What a saved file is called: `rose-value-100-roses.csv`. */
export function fileName({ scenario, outcome }: Calculation, words: Words, ending: Ending): string {
  const { gift } = scenario
  const gifts = !isZero(outcome.gifts) && [
    toDecimal(outcome.gifts),
    words.giftNames(gift, outcome.gifts),
  ]
  const coins = !isZero(outcome.extraCoins) && words.coins(outcome.extraCoins)
  return `${plain(['rose-value', gifts, coins].flat().filter(Boolean).join(' '))}.${ending}`
}

/** No more than file systems take in their stride. */
const longest = 80

/** Small letters, digits and hyphens: safe in every file system. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest)
    .replace(/-+$/, '')
