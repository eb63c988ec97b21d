import { articleExample, articleRoses, type Claim } from '../data/claims'
import { partOfWhole } from '../domain/amount'
import { countText } from '../language/write-number'
import { memoFor } from '../lib/memo'
import { calculate } from '../state/calculation'
import { readLink } from '../state/link'
import type { Words } from './words'

const grossOf = memoFor(
  ({ query }: Claim) => calculate(readLink(query).scenario).outcome.creatorGross,
)

/** What 100 Roses would pay by each of the founding article's two values, which can't both be true. */
export function articleClaims(words: Words) {
  const [example, claim] = [grossOf(articleExample), grossOf(articleRoses)]
  return {
    example: words.money(example, 'USD'),
    claim: words.money(claim, 'USD'),
    times: countText(partOfWhole(example, claim), words.locale),
  }
}
