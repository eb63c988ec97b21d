import { type Amount, type Coins, type Diamonds, exact, isZero } from '../domain/amount'
import { monthsFrom, type PurchaseFigures, type SumOfPurchases } from '../domain/log/purchases'
import type { Reading } from '../domain/log/reading'
import { sentByCreator } from '../domain/log/sent-amounts'
import { countText, dateText } from '../language/write-number'
import type { MessageId } from '../language/write-text'
import type { Calculation } from '../state/calculation'
import type { LogAnswers } from '../state/log'
import { coinsSent, paidForAll, plainDecimal, purchasesAt } from '../state/log-bought'
import { creatorRangeText } from './range-sentence'
import type { Words } from './words'

/** A message and its values; `<line>` and `<creator>` mark parts of it. */
type Sentence = {
  readonly id: MessageId
  readonly values: Readonly<Record<string, string | number>>
}

/** The sentences of a headline. */
export type FoundHead = readonly Sentence[]

type Asked = {
  readonly reading: Reading
  readonly answers: Pick<LogAnswers, 'sentUnit' | 'currency'>
  readonly calculation: Calculation
  readonly words: Words
}

/** What was found beside gifts, in a sentence or two: of purchases if there are any; empty where nothing was found. */
export function foundHead(asked: Asked): FoundHead {
  const { purchases, sent, totals, lives } = asked.reading
  if (purchases.length > 0) return purchasesHead(asked)
  if (sent.length > 0) return sentHead(asked)
  if (totals.length > 0) return totalsHead(asked)
  return lives.length > 0
    ? [{ id: 'bought.head.lives', values: counted(lives.length, asked.words) }]
    : []
}

/** The headline as plain text. */
export const headText = (head: FoundHead, { texts }: Words): string =>
  head.map(({ id, values }) => texts.formatMessage({ id }, values)).join(' ')

/** A number, as plural forms and sentences want it. */
export const counted = (count: number, { locale }: Words) => ({
  count,
  number: countText(exact<Amount>(plainDecimal(count)), locale),
})

/** A number of an export, which may have a fraction. */
export const numberText = (number: number, words: Words): string => counted(number, words).number

function purchasesHead({ reading, answers, calculation, words }: Asked): FoundHead {
  const figures = purchasesAt(reading.purchases, calculation, answers.currency)
  const { all, first, last } = figures
  if (all.paid.length === 0) {
    return [{ id: 'bought.head.unknown', values: counted(all.count, words) }]
  }
  // Refunds of purchases that are not in the files.
  if (all.count === 0) {
    const refunded = figures.refunded.map(({ currency, money }) => words.money(money, currency))
    return [{ id: 'bought.head.refunded', values: { what: words.list(refunded) } }]
  }
  const what = purchaseText(all, figures, words)
  return [whenBought(what, first, last, words), ...creatorSentence(all.coins, calculation, words)]
}

function whenBought(
  what: string,
  first: string | null,
  last: string | null,
  words: Words,
): Sentence {
  const { locale } = words
  if (first === null || last === null) return { id: 'bought.head.undated', values: { what } }
  if (first === last && first.length === 10) {
    return { id: 'bought.head.day', values: { what, date: dateText(first, locale) } }
  }
  const months = monthsFrom(first, last)
  return months === 1
    ? { id: 'bought.head.month', values: { what, date: dateText(first.slice(0, 7), locale) } }
    : { id: 'bought.head.months', values: { what, number: counted(months, words).number } }
}

/** `$318.33 for about 21,036 coins`: each currency, and what was worked out as such. */
export function purchaseText(
  { paid, coins }: SumOfPurchases,
  { workedOut }: Pick<PurchaseFigures, 'workedOut'>,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const about = (amount: string, isAbout: boolean) =>
    isAbout ? formatMessage({ id: 'bought.about' }, { amount }) : amount
  const money = about(paidText(paid, words), workedOut.price > 0)
  return isZero(coins)
    ? money
    : formatMessage(
        { id: 'bought.for' },
        { paid: money, coins: about(words.coins(coins), workedOut.coins > 0) },
      )
}

/** `$12.00 and £4.99`. */
export const paidText = (paid: SumOfPurchases['paid'], words: Words): string =>
  words.list(paid.map(({ currency, money }) => words.money(money, currency)))

/** What creators got of coins, if all of them were sent; nothing where there are none. */
function creatorSentence(coins: Coins, calculation: Calculation, words: Words): FoundHead {
  if (isZero(coins)) return []
  const sent = coinsSent(coins, calculation.scenario)
  if (sent.outcome.kind === 'contradiction') return [{ id: 'bought.contradiction', values: {} }]
  const gets = isZero(sent.outcome.creator) ? 'nothing' : 'something'
  return [{ id: 'bought.head.creator', values: { gets, amount: words.estimate(sent, 'creator') } }]
}

/** `about $105`, or `nothing`. */
export function creatorText(sent: Calculation, words: Words): string {
  const { formatMessage } = words.texts
  return isZero(sent.outcome.creator)
    ? formatMessage({ id: 'bought.nothing' })
    : formatMessage({ id: 'bought.about' }, { amount: words.estimate(sent, 'creator') })
}

/** What the sources leave open of the creators' amount; null where that is nothing. */
export function creatorsRange(coins: Coins, calculation: Calculation, words: Words): string | null {
  const range = creatorRangeText(coinsSent(coins, calculation.scenario), words)
  return range && words.texts.formatMessage({ id: 'bought.range' }, { range })
}

function sentHead({ reading: { sent }, answers: { sentUnit }, words }: Asked): FoundHead {
  const { formatMessage } = words.texts
  if (sentUnit === null) {
    return [{ id: 'bought.head.sent.asked', values: counted(sent.length, words) }]
  }
  const creators = sentByCreator(sent)
  const all = creators.reduce((sum, { amount }) => sum + amount, 0)
  const amount =
    sentUnit === 'coins'
      ? words.coins(exact(plainDecimal(all)))
      : formatMessage({ id: 'sent.giftCount' }, counted(all, words))
  return [{ id: 'bought.head.sent', values: { amount, ...counted(creators.length, words) } }]
}

function totalsHead({ reading: { totals }, calculation, words }: Asked): FoundHead {
  const values = counted(new Set(totals.map(({ creator }) => creator)).size, words)
  const diamonds = totals.reduce((sum, row) => sum + row.diamonds, 0)
  const received = words.diamonds(exact<Diamonds>(plainDecimal(diamonds)))
  const head: Sentence = { id: 'bought.head.totals', values: { ...values, diamonds: received } }
  const paid = paidForAll(totals, calculation)
  if (paid === null) return [head]
  const amount = words.money(paid, calculation.inForce.currency)
  return [head, { id: 'bought.head.totals.creator', values: { ...values, amount } }]
}
