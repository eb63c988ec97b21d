import { useIntl } from 'react-intl'
import { type Amount, isZero } from '../domain/amount'
import type { Field, Known } from '../domain/known'
import type { Calculation } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import { limits } from '../state/limits'
import { marksOf } from '../state/typed-number'
import { countText, exactText, minorDigits, numberText, threeDigits } from './format'
import { NumberField } from './NumberField'
import { useCalculation } from './useCalculation'
import { useWords, type Words } from './words'

const labels = {
  gifts: 'field.viewerSends',
  viewerPays: 'field.viewerPays',
  coins: 'field.coins',
  diamonds: 'field.diamonds',
  creator: 'field.creatorGets',
} as const

const isMoney = (field: Field) => field === 'viewerPays' || field === 'creator'

type KnownFieldProps = {
  readonly field: Field
  /** What stands after the number, where that is not its currency. */
  readonly unit?: string
}

/** One of the linked fields. Typing in it makes it the known one, and the others follow. */
export function KnownField({ field, unit }: KnownFieldProps) {
  const { formatMessage } = useIntl()
  const words = useWords()
  const calculation = useCalculation()
  const setKnown = useCalculator((calculator) => calculator.setKnown)
  const { scenario, outcome, inForce } = calculation
  const { currency } = inForce
  const known = scenario.known.field === field
  const amount: Amount = known ? scenario.known.amount : outcome[field]

  return (
    <NumberField<Amount>
      label={formatMessage({ id: labels[field] })}
      amount={amount}
      shown={shownIn(field, amount, known, calculation, words.locale)}
      max={field === 'gifts' ? limits.gifts : limits.amount}
      whole={field === 'gifts'}
      marks={isMoney(field) ? marksOf(currency, words.locale) : []}
      unit={isMoney(field) ? currency : unit}
      size="large"
      known={known}
      tone={field === 'creator' ? 'creator' : undefined}
      hint={useHint(field, calculation, words)}
      onChange={(typed) => setKnown({ field, amount: typed } as Known)}
    />
  )
}

/** What was typed stays to the last digit; what follows is rounded for show. */
function shownIn(
  field: Field,
  amount: Amount,
  known: boolean,
  { inForce }: Calculation,
  locale: string,
): string {
  if (field === 'gifts') return numberText(amount, locale, 0)
  const fewest = isMoney(field) ? minorDigits(inForce.currency) : 0
  if (known) return exactText(amount, locale, fewest)
  return isMoney(field)
    ? numberText(amount, locale, threeDigits(amount, fewest))
    : countText(amount, locale)
}

/** Under the field: what the sources leave open, or what is left over. */
function useHint(field: Field, calculation: Calculation, words: Words): string | null {
  const { formatMessage } = useIntl()
  const { scenario, outcome, inForce, spans, unreachable, price } = calculation
  if (scenario.known.field === field) {
    if (field === 'gifts') {
      return formatMessage({ id: 'fields.each' }, { coins: words.coins(price) })
    }
    if (field !== 'viewerPays' || isZero(outcome.leftOver)) return null
    return formatMessage(
      { id: 'fields.leftOver' },
      { money: words.money(outcome.leftOver, inForce.currency) },
    )
  }
  if (unreachable) return formatMessage({ id: 'fields.outOfReach' })
  if (isMoney(field)) {
    return words.moneySpan(spans[field as 'viewerPays' | 'creator'], inForce.currency)
  }
  const span = words.countSpan(spans[field])
  if (span === null && field === 'gifts' && !isZero(outcome.extraCoins)) {
    return formatMessage(
      { id: 'fields.extraCoins' },
      { coins: words.coins(outcome.extraCoins) },
    )
  }
  return span
}
