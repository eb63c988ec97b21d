import { type Coins, convert, type Diamonds, exact, isZero } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { useTexts } from './texts'
import { useAnswerText } from './useAnswer'
import { useSetName } from './useSetName'
import { useShownReceipt } from './useShownReceipt'
import { wholeGiftNotes } from './whole-gift-notes'
import { useWords } from './words'

/** The calculation in a sentence, with its figures, its rate set and its link. */
export function useSentence(calculation: Calculation, link: string): string {
  const texts = useTexts()
  const { formatMessage } = texts
  const words = useWords()
  const setName = useSetName()
  const receipt = useShownReceipt(calculation)
  const model = useModelName(calculation)
  const answer = useAnswerText()
  const { outcome, unreachable, rateSet } = calculation
  const set = setName(rateSet)
  const notes = wholeGiftNotes(calculation, words, texts).map((note) => ` ${note}`)

  const isPaid = outcome.kind === 'path' && !unreachable && !isZero(outcome.coins)
  if (!isPaid) return formatMessage({ id: 'share.other' }, { answer, set, model, link })

  const parts = receipt.lines
    .filter(({ amount }) => !isZero(amount))
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

/** The name of the model in force; where the visitor changed its rates, those. */
export function useModelName({ scenario, inForce, rates }: Calculation): string {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { payout, perCoin } = rates
  const isOwn = inForce.model.id === 'custom' || scenario.perCoin || scenario.value
  if (payout.kind === 'diamond' && isOwn) {
    return formatMessage(
      { id: 'share.ownModel' },
      {
        diamonds: words.diamonds(convert(oneCoin, perCoin)),
        value: words.dollarsExactly(convert(oneDiamond, payout.value)),
      },
    )
  }
  return formatMessage(
    { id: `model.${inForce.model.id}.name` as 'model.diamond.name' },
    words.modelValues(payout, inForce.model.perCoin),
  )
}

const oneCoin = exact<Coins>('1')
const oneDiamond = exact<Diamonds>('1')
