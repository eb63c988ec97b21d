import {
  type Amount,
  complement,
  fromPercent,
  isZero,
  type Part,
  partOfWhole,
  plus,
} from '../domain/amount'
import type { PartName } from '../domain/money-path'
import { minorSign, percentText } from '../language/write-number'
import type { Calculation } from '../state/calculation'
import { receiptOf } from './shown-receipt'
import type { Words } from './words'

/**
 * Explains how TikTok can be said to keep 37, 53 or 67 per cent: of what the viewer pays, of net revenue,
 * or together with what others take.
 *
 * The shares are those of the receipt, so they agree with it. Null where nothing is paid, or where
 * rates contradict each other.
 */
export function splitSentence(calculation: Calculation, words: Words): string | null {
  const { outcome, inForce } = calculation
  const { lines, shareDigits } = receiptOf(calculation)
  const shareOf = (name: PartName) => lines.find((line) => line.name === name)?.share
  const [kept, reaches] = [shareOf('platform'), shareOf('creator')]
  const unspent = shareOf('unspent')
  if (outcome.kind === 'contradiction' || !kept || !reaches || !unspent) return null

  const { locale, texts } = words
  const { currency } = inForce
  const inPercent = (part: Part) => percentText(part, locale, shareDigits)
  const keeps = texts.formatMessage(
    { id: minorSign(currency) === undefined ? 'picture.keeps.part' : 'picture.keeps.cents' },
    { unit: words.oneOf(currency), kept: words.share(kept, currency, shareDigits) },
  )
  // Unspent coins are not lost: they are still the viewer's.
  const notLost = plus(reaches, unspent)
  const lost = inPercent(complement(fromPercent(notLost as Amount<'percent'>)))
  if (isZero(outcome.net)) {
    return `${keeps} ${texts.formatMessage({ id: 'picture.lost' }, { lost })}`
  }
  const ofNet = inPercent(partOfWhole(outcome.platform, outcome.net))
  return `${keeps} ${texts.formatMessage({ id: 'picture.ofNet' }, { ofNet, lost })}`
}
