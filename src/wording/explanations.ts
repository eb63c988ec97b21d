import {
  complement,
  convert,
  type Dollars,
  inPercent,
  isNegative,
  type Money,
  minus,
  type Part,
  partOf,
  type Rate,
  zero,
} from '../domain/amount'
import type { Explanation, ShareOf, Step } from '../domain/explanations'
import type { Compared } from '../domain/payout-gap'
import { countText } from '../language/write-number'
import { moneyOf, partText } from './payout-gap'
import type { Words } from './words'

/** The currency that the money came in, and what the rate set takes a US$ for. */
export type Exchanged = { readonly currency: string; readonly fx: Rate<Dollars, Money> }

/** The name of one step, or of two. */
export function stepsText({ steps: [first, second] }: Explanation, words: Words): string {
  const { formatMessage } = words.texts
  const name = formatMessage({ id: `why.step.${first.kind}` }, { share: shareOf(first, words) })
  if (!second) return name
  return formatMessage(
    { id: second.kind === 'agency' ? 'why.and.agency' : 'why.and.fee' },
    { first: name, share: shareOf(second, words) },
  )
}

const shareOf = (step: Step, words: Words): string =>
  'share' in step ? partText(step.share, words) : 'part' in step ? partText(step.part, words) : ''

const points = (part: Part, { locale }: Words) => countText(inPercent(part), locale)

const partName = ({ of, share }: ShareOf, words: Words) =>
  words.texts.formatMessage({ id: `why.part.${of}` }, { points: points(share, words) })

/** What is known of the first step, in a few words. */
export function noteText(
  { steps: [step], instead }: Explanation,
  gap: Compared,
  { currency, fx }: Exchanged,
  words: Words,
): string {
  const { formatMessage } = words.texts
  const money = moneyOf(gap, [], words)
  switch (step.kind) {
    case 'scaled':
      return formatMessage(
        { id: 'why.note.scaled' },
        { parts: words.list(step.from.map((part) => partName(part, words))) },
      )
    case 'violations':
      return formatMessage(
        { id: instead ? 'why.note.violations.instead' : 'why.note.violations' },
        {
          share: partText(step.share, words),
          points: points(step.points, words),
          instead: instead ? points(instead, words) : '',
        },
      )
    case 'agency':
    case 'anyAgency':
      return formatMessage({ id: 'why.note.agency' })
    case 'tax':
      return formatMessage(
        { id: instead ? 'why.note.tax.instead' : 'why.note.tax' },
        { instead: instead ? partText(instead, words) : '' },
      )
    case 'exchange':
      return formatMessage(
        { id: 'why.note.exchange' },
        {
          rate: words.roughRate(fx.to, currency),
          usual: money(gap.usual),
          money: words.money(convert(gap.usual, fx), currency),
        },
      )
    case 'anyScaled':
      return formatMessage({ id: 'why.note.anyScaled' })
    default:
      return formatMessage({ id: 'why.note.fee' }, { by: money(gap.by) })
  }
}

/** How well it fits: `exactly`, `$21.00 too low`. */
export function fitText(
  { steps, fit }: Explanation,
  { currency, fx }: Exchanged,
  money: (amount: Dollars) => string,
  words: Words,
): string {
  const { formatMessage } = words.texts
  if (fit.kind === 'exactly') return formatMessage({ id: 'why.fit.exactly' })
  if (fit.kind !== 'onlyIf') {
    const isLow = isNegative(fit.above)
    return formatMessage(
      { id: `why.fit.${fit.kind}${isLow ? 'Low' : 'High'}` },
      { money: money(isLow ? minus(zero(), fit.above) : fit.above) },
    )
  }
  const share = partText(fit.part, words)
  const [{ kind }, second] = steps
  if (second) return formatMessage({ id: 'why.fit.onlyIf.pair' }, { share })
  if (kind === 'exchange') {
    const rate = words.roughRate(partOf(fx.to, complement(fit.part)), currency)
    return formatMessage({ id: 'why.fit.onlyIf.exchange' }, { rate })
  }
  return formatMessage(
    {
      id:
        kind === 'anyScaled' || kind === 'anyAgency' ? `why.fit.onlyIf.${kind}` : 'why.fit.onlyIf',
    },
    { share },
  )
}
