import { articleExample, articleRoses, type Claim } from '../data/claims'
import {
  type Coins,
  compare,
  complement,
  convert,
  type Dollars,
  exact,
  magnitude,
  type Part,
  partOfWhole,
  percent,
} from '../domain/amount'
import { isFraction, minorDigits, percentText } from '../language/write-number'
import { memoFor } from '../lib/memo'
import { type Calculation, calculate } from '../state/calculation'
import { measuredPerCoin } from '../state/checks'
import { type Claimed, claimedAt } from '../state/claimed'
import { readLink } from '../state/link'
import type { Words } from './words'

/** What was measured of a Rose, and how far what is claimed of it goes. */
export function headlineFigures(calculation: Calculation, words: Words) {
  const { low, high } = measuredPerCoin()
  const all = claimedAt(calculation)
    .flatMap(({ pays }) => [pays.low, pays.high])
    .toSorted(compare)
  const text = (amount: Dollars | undefined) => (amount ? words.dollars(amount) : '')
  return { low: text(low), high: text(high), least: text(all[0]), most: text(all.at(-1)) }
}

/** What one coin costs, to three digits in every currency. */
export function coinPriceText({ rates, inForce: { currency } }: Calculation, words: Words): string {
  const price = convert(oneCoin, rates.coinPrice)
  const digits = Math.max(minorDigits(currency), 2 - magnitude(price))
  return words.receiptMoney(price, currency, { digits, inCents: isFraction(price) })
}

const oneCoin = exact<Coins>('1')
const onePercent = percent('1')

/** A share in whole per cent, or with one more place where it is less than one. */
export const shareText = (part: Part, { locale }: Words): string =>
  percentText(part, locale, compare(part, onePercent) < 0 ? 1 : 0)

/** A power of ten, in cents. */
export const tickText = (tick: Dollars, words: Words): string =>
  words.receiptMoney(tick, 'USD', { digits: Math.max(2, -magnitude(tick)), inCents: true })

const ofArticle = memoFor(({ query }: Claim) => calculate(readLink(query).scenario))

/** What the founding article's 200 Roses a diamond leave to TikTok, and what the article says that it keeps. */
export function articleShares({ locale }: Words) {
  const { outcome, rateSet } = ofArticle(articleRoses)
  const said = rateSet.models
    .flatMap(({ payout: { typical } }) =>
      typical.kind === 'share' && typical.of === 'viewerPays' ? complement(typical.share) : [],
    )
    .toSorted(compare)
  const text = (part: Part | undefined) => (part ? percentText(part, locale, 1) : '')
  return {
    kept: text(partOfWhole(outcome.platform, outcome.viewerPays)),
    low: text(said[0]),
    high: text(said.at(-1)),
  }
}

/** What a claim says, in a few words. */
export const claimName = ({ claim, says }: Claimed, words: Words): string =>
  words.texts.formatMessage(
    { id: `claim.${claim.id}` as 'claim.diamond' },
    { ...words.modelValues(says.payout.typical, says.perCoin), ...articleSpending(words) },
  )

/** What the article's own example has viewers spend, and what it leaves to the creator. */
function articleSpending(words: Words) {
  const { outcome } = ofArticle(articleExample)
  return {
    spent: words.money(outcome.viewerPays, 'USD'),
    left: words.money(outcome.creatorGross, 'USD'),
  }
}
