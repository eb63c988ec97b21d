import { articleExample, articleRoses, type Claim } from '../data/claims'
import { type Measurement, measurements } from '../data/measurements'
import {
  type Coins,
  compare,
  complement,
  convert,
  type Dollars,
  exact,
  isZero,
  magnitude,
  type Part,
  partOfWhole,
} from '../domain/amount'
import { regionName } from '../language/names'
import { isFraction, minorDigits, percentText } from '../language/write-number'
import { memoFor } from '../lib/memo'
import { type Calculation, calculate } from '../state/calculation'
import { measuredPerCoin, type Read, readingsOf } from '../state/checks'
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

/** Which payouts the ends of the measured band come from, and at which prices; also the range of those reported as an amount. */
export function bandText(words: Words, of: readonly Measurement[] = measurements): string {
  const { formatMessage } = words.texts
  const all = readingsOf(of)
  const [low, high] = [all[0], all.at(-1)]
  if (!low || !high) return ''
  const isOne = low.measurement === high.measurement
  const ends = formatMessage(
    { id: isOne ? 'claims.band.one' : 'claims.band.two' },
    { low: endText(isOne ? [low, high] : [low], words), high: endText([high], words) },
  )
  const amounts = all.filter(({ measurement: { reached } }) => reached.of === 'dollars')
  const [least, most] = [amounts[0], amounts.at(-1)]
  if (!least || !most || (least === low && most === high)) return ends
  const narrower = formatMessage(
    { id: 'claims.band.amounts' },
    { least: words.dollars(least.perCoin), most: words.dollars(most.perCoin) },
  )
  return `${ends} ${narrower}`
}

/** The name of a payout, and at whose prices it is read, where that makes a difference. */
function endText(reads: readonly Read[], words: Words): string {
  const { formatMessage, language } = words.texts
  const [{ measurement }] = reads as readonly [Read]
  const test = formatMessage({ id: `claims.band.${measurement.id}` as 'claims.band.lion' })
  const shops = reads.filter(isAtPrice).map(({ calculation: { inForce } }) =>
    formatMessage(
      { id: 'claims.band.shop' },
      {
        id: inForce.region.id,
        region: regionName(inForce.region.id, language),
        buy: inForce.buy,
      },
    ),
  )
  return shops.length === 0
    ? test
    : formatMessage({ id: 'claims.band.at' }, { test, shops: words.list([...new Set(shops)]) })
}

/** Whether what a coin pays depends on a price that its report doesn't name. */
const isAtPrice = ({ measurement: { reached }, calculation: { scenario } }: Read) =>
  scenario.price === undefined &&
  (reached.of === 'viewerPays' || scenario.known.field === 'viewerPays')

/** What one coin costs, to three digits in every currency. */
export function coinPriceText({ rates, inForce: { currency } }: Calculation, words: Words): string {
  const price = convert(oneCoin, rates.coinPrice)
  const digits = Math.max(minorDigits(currency), 2 - magnitude(price))
  return words.receiptMoney(price, currency, { digits, inCents: isFraction(price) })
}

const oneCoin = exact<Coins>('1')

/** A share in whole per cent, or to its first digit where it is less than one. */
export const shareText = (part: Part, { locale }: Words): string =>
  percentText(part, locale, isZero(part) ? 0 : Math.max(0, -2 - magnitude(part)))

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
