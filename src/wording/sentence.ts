import { isZero } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { answerText } from './answer'
import { modelName } from './model-name'
import { setName } from './set-name'
import { shownReceipt } from './shown-receipt'
import { wholeGiftNotes } from './whole-gift-notes'
import type { Words } from './words'

/** The calculation in a sentence, with its figures, its rate set and its link. */
export function sentenceText(calculation: Calculation, words: Words, link: string): string {
  const { formatMessage } = words.texts
  const { outcome, unreachable, rateSet } = calculation
  const set = setName(rateSet, words)
  const model = modelName(calculation, words)

  const isPaid = outcome.kind === 'path' && !unreachable && !isZero(outcome.coins)
  if (!isPaid) {
    const answer = answerText(calculation, words)
    return formatMessage({ id: 'share.other' }, { answer, set, model, link })
  }

  const notes = wholeGiftNotes(calculation, words).map((note) => ` ${note}`)
  const parts = shownReceipt(calculation, words)
    .lines.filter(({ amount }) => !isZero(amount))
    .map(({ label, text }) => formatMessage({ id: 'share.sentencePart' }, { label, amount: text }))
  return formatMessage(
    { id: 'share.sentence' },
    {
      sent: words.sent(calculation),
      pays: words.figure(calculation, 'viewerPays'),
      creator: words.figure(calculation, 'creator'),
      paid: isZero(outcome.creator) ? 0 : 1,
      parts: words.list(parts),
      notes: notes.join(''),
      set,
      model,
      link,
    },
  )
}
