import { isZero } from '../domain/amount'
import type { InForce } from '../domain/in-force'
import type { PartName } from '../domain/money-path'
import type { Calculation } from '../state/calculation'
import { sharedAnswerText } from './answer'
import { comparedText } from './compared-text'
import { modelName } from './model-name'
import { rangeSentence } from './range-sentence'
import type { ReceiptRecord } from './receipt-record'
import { setName } from './set-name'
import { shownReceipt } from './shown-receipt'
import { wholeGiftNotes } from './whole-gift-notes'
import type { Words } from './words'

/** The calculation in a sentence, with its figures, its rate set, what it is compared with and its link. */
export function sentenceText(
  calculation: Calculation,
  words: Words,
  record: Pick<ReceiptRecord, 'link' | 'compared'>,
): string {
  const { formatMessage } = words.texts
  const { outcome, unreachable, rateSet, inForce } = calculation
  const isPaid = outcome.kind === 'path' && !unreachable && !isZero(outcome.coins)
  if (!isPaid) {
    return answerWithRates(sharedAnswerText(calculation, words), calculation, words, record)
  }

  const range = rangeSentence(calculation, words)
  const notes = [...(range === null ? [] : [range]), ...wholeGiftNotes(calculation, words)]
  const parts = shownReceipt(calculation, words).lines.flatMap(({ name, amount, text }) =>
    name === 'creator' || isZero(amount)
      ? []
      : formatMessage({ id: receiver(name, inForce) }, { amount: text }),
  )
  return formatMessage(
    { id: 'share.sentence' },
    {
      sent: words.sent(calculation),
      pays: words.shownFigure(calculation, 'viewerPays'),
      creator: words.estimate(calculation, 'creator'),
      paid: isZero(outcome.creator) ? 0 : 1,
      others: parts.length,
      parts: words.list(parts),
      notes: notes.map((note) => ` ${note}`).join(''),
      set: setName(rateSet, words),
      model: modelName(calculation, words),
      compared: behind(comparedText(record, words)),
      link: record.link,
    },
  )
}

const behind = (sentence: string) => sentence && ` ${sentence}`

/** An answer with the rates that it was given at, what it is compared with, and where it is from. */
export function answerWithRates(
  answer: string,
  calculation: Calculation,
  words: Words,
  record: Pick<ReceiptRecord, 'link' | 'compared'>,
): string {
  const set = setName(calculation.rateSet, words)
  const model = modelName(calculation, words)
  const compared = behind(comparedText(record, words))
  const { link } = record
  return words.texts.formatMessage({ id: 'share.other' }, { answer, set, model, compared, link })
}

/** The message that says where a line of the receipt goes. */
function receiver(name: Exclude<PartName, 'creator'>, { buy, region }: InForce) {
  if (name === 'salesTax') return `share.tax.${region.taxName}` as const
  return name === 'storeFee' ? (`share.storeFee.${buy}` as const) : (`share.${name}` as const)
}
