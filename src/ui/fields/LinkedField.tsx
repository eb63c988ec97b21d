import { rose } from '../../data/gifts'
import { type Amount, isZero } from '../../domain/amount'
import { type Field, isMoney, type Known } from '../../domain/known'
import { limits } from '../../domain/limits'
import type { Scenario } from '../../domain/scenario'
import { countOf } from '../../domain/sent'
import { useTexts } from '../../language/texts'
import {
  countDigits,
  exactText,
  minorDigits,
  numberText,
  pluralOf,
} from '../../language/write-number'
import type { Calculation } from '../../state/calculation'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { fieldLabels } from '../../wording/field-labels'
import { useWords } from '../../wording/react/useWords'
import { shownAmounts } from '../../wording/shown-amounts'
import type { Words } from '../../wording/words'
import { NumberField } from '../controls/NumberField'

type LinkedFieldProps = {
  readonly field: Field
  /** Without what the sources leave open, where there is little room. */
  readonly brief?: boolean
  /** In a list of small fields. */
  readonly isSmall?: boolean
}

/** One of the linked fields. Typing in it makes it the known one, and the others follow. */
export function LinkedField({ field, brief = false, isSmall = false }: LinkedFieldProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { setKnown } = useChanges()
  const { scenario, outcome, inForce } = calculation
  const { currency } = inForce
  const known = scenario.known.field === field
  const remainder = remainderOf(field, calculation, words)
  const span = spanOf(field, calculation, words)
  const ofBasket = scenario.gift.kind === 'basket' && field === 'gifts'
  const amount: Amount = ofBasket
    ? countOf(calculation.sent)
    : known
      ? scenario.known.amount
      : outcome[field]

  return (
    <NumberField<Amount>
      label={formatMessage({ id: fieldLabels[field] })}
      name={field}
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
            : (count) => words.gifts(unitOf(scenario), count),
        )
      }
      unit={isMoney(field) ? currency : undefined}
      size={isSmall ? 'small' : brief ? 'large' : sizes[field]}
      known={known}
      tone={field === 'creator' ? 'creator' : undefined}
      hint={remainder ?? (brief ? null : span)}
      onChange={(typed) => setKnown({ field, amount: typed } as Known)}
    />
  )
}

/** What a typed number of gifts counts: not the basket that is shown. */
const unitOf = ({ gift }: Scenario) => (gift.kind === 'basket' ? rose : gift)

/** Coins and diamonds stand below the main field of their group. */
const sizes: Readonly<Record<Field, 'large' | 'side'>> = {
  gifts: 'large',
  viewerPays: 'large',
  coins: 'side',
  diamonds: 'side',
  creator: 'large',
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

/** Money or coins that are left over, or that the gifts go beyond the target: gifts can't be split. */
function remainderOf(field: Field, calculation: Calculation, words: Words): string | null {
  const { formatMessage } = words.texts
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

/** The range that the sources leave open; for a typed number of gifts, the price of each. */
function spanOf(field: Field, calculation: Calculation, words: Words): string | null {
  const { scenario, price } = calculation
  if (scenario.known.field === field) {
    return field === 'gifts' && scenario.gift.kind !== 'basket'
      ? words.texts.formatMessage({ id: 'fields.each' }, { coins: words.coins(price) })
      : null
  }
  return isMoney(field)
    ? words.shownSpan(calculation, field, shownAmounts(calculation)[field])
    : words.countSpan(calculation.spans[field])
}
