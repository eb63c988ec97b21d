import { useIntl } from 'react-intl'
import { isZero } from '../domain/amount'
import type { Calculation } from '../state/calculation'
import { useSetName } from './useSetName'
import { creatorToShow, useShownReceipt } from './useShownReceipt'
import { useWords } from './words'

/** The calculation in one sentence, with its figures, its rate set and its link. */
export function useSentence(calculation: Calculation, link: string): string {
  const { formatMessage } = useIntl()
  const words = useWords()
  const setName = useSetName()
  const receipt = useShownReceipt(calculation)
  const modelName = useModelName(calculation)
  const { outcome, inForce, rateSet } = calculation
  const parts = receipt.lines
    .filter(({ amount }) => !isZero(amount))
    .map(({ label, text }) => formatMessage({ id: 'share.sentencePart' }, { label, amount: text }))
  return formatMessage(
    { id: 'share.sentence' },
    {
      sent: words.sent(calculation),
      pays: words.money(outcome.viewerPays, inForce.currency),
      creator: words.money(creatorToShow(calculation), inForce.currency),
      parts: words.list(parts),
      set: setName(rateSet),
      model: modelName,
      link,
    },
  )
}

/** The name of the model in force, with the numbers in force. */
export function useModelName({ inForce, rates }: Calculation): string {
  const { formatMessage } = useIntl()
  const words = useWords()
  return formatMessage(
    { id: `model.${inForce.model.id}.name` as 'model.diamond.name' },
    words.modelValues(rates.payout, rates.perCoin),
  )
}
