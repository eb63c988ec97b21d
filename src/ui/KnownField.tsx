import { type Amount, isZero } from '../domain/amount'
import type { Field, Known } from '../domain/known'
import type { Calculation } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import { limits } from '../state/limits'
import { countDigits, exactText, minorDigits, numberText, pluralOf } from './format'
import { NumberField } from './NumberField'
import { shownAmounts } from './receipt-lines'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** What each of the linked fields is called. */
export const fieldLabels = {
  gifts: 'field.viewerSends',
  viewerPays: 'field.viewerPays',
  coins: 'field.coins',
  diamonds: 'field.diamonds',
  creator: 'field.creatorGets',
} as const

const isMoney = (field: Field): field is 'viewerPays' | 'creator' =>
  field === 'viewerPays' || field === 'creator'

type KnownFieldProps = {
  readonly field: Field
  /** What stands after the number, where that is not its currency. */
  readonly unit?: string
  /** Without what the sources leave open, where there is little room. */
  readonly brief?: boolean
}

/** One of the linked fields. Typing in it makes it the known one, and the others follow. */
export function KnownField({ field, unit, brief = false }: KnownFieldProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const setKnown = useCalculator((calculator) => calculator.setKnown)
  const { scenario, outcome, inForce } = calculation
  const { currency } = inForce
  const known = scenario.known.field === field
  const remainder = useRemainder(field, calculation)
  const span = useSpan(field, calculation)
  const amount: Amount = known ? scenario.known.amount : outcome[field]

  return (
    <NumberField<Amount>
      label={formatMessage({ id: fieldLabels[field] })}
      amount={amount}
      shown={shownIn(field, amount, known, calculation, words.locale)}
      max={field === 'gifts' ? limits.gifts : limits.amount}
      whole={field === 'gifts'}
      counted={!isMoney(field)}
      currency={isMoney(field) ? currency : undefined}
      words={() =>
        words.beside(
          field === 'coins' || field === 'diamonds'
            ? words[field]
            : (count) => words.gifts(scenario.gift, count),
        )
      }
      unit={isMoney(field) ? currency : unit}
      size="large"
      known={known}
      tone={field === 'creator' ? 'creator' : undefined}
      hint={remainder ?? (brief ? null : span)}
      onChange={(typed) => setKnown({ field, amount: typed } as Known)}
    />
  )
}

/** What was typed stays to the last digit; what follows is as the receipt shows it. */
function shownIn(
  field: Field,
  amount: Amount,
  known: boolean,
  calculation: Calculation,
  locale: string,
): string {
  if (field === 'gifts') return numberText(amount, locale, 0)
  const fewest = isMoney(field) ? minorDigits(calculation.inForce.currency) : 0
  if (known) return exactText(amount, locale, fewest)
  return isMoney(field)
    ? numberText(shownAmounts(calculation)[field], locale, shownAmounts(calculation).digits)
    : exactText(amount, locale, 0, countDigits(amount))
}

/** What makes no whole gift: money or coins that are left over, or what goes beyond the target. */
function useRemainder(field: Field, calculation: Calculation): string | null {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario, outcome, unreachable } = calculation
  if (unreachable) {
    return scenario.known.field === field ? null : formatMessage({ id: 'fields.outOfReach' })
  }
  if (scenario.known.field !== field) return null
  const { beyond, creator } = shownAmounts(calculation)
  const left = words.leftOver(calculation)
  if (left !== null) return formatMessage({ id: 'fields.leftOver' }, { left })
  return isZero(beyond)
    ? null
    : formatMessage(
        { id: 'fields.wholeGifts' },
        {
          count: pluralOf(outcome.gifts),
          gifts: words.sent(calculation),
          money: words.shownMoney(calculation)(creator),
        },
      )
}

/** What the sources leave open; for the known gifts, what each of them costs. */
function useSpan(field: Field, calculation: Calculation): string | null {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario, price } = calculation
  if (scenario.known.field === field) {
    return field === 'gifts'
      ? formatMessage({ id: 'fields.each' }, { coins: words.coins(price) })
      : null
  }
  return isMoney(field)
    ? words.shownSpan(calculation, field, shownAmounts(calculation)[field])
    : words.countSpan(calculation.spans[field])
}
