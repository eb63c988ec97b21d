import { useRef } from 'react'
import { type Amount, convert, exact, fromPercent, inPercent, type Part } from '../../domain/amount'
import { hundredCoins } from '../../domain/in-force'
import { limits } from '../../domain/limits'
import { canBeOpen } from '../../domain/open-rate'
import { useTexts } from '../../language/texts'
import {
  exactText,
  minorDigits,
  numberText,
  percentSign,
  threeDigits,
} from '../../language/write-number'
import type { Calculation } from '../../state/calculation'
import type { NumberChoice } from '../../state/change'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { rateLabel } from '../../wording/rate-label'
import { useWords } from '../../wording/react/useWords'
import { NumberField } from '../controls/NumberField'
import buttons from '../look/buttons.module.css'
import styles from './RateField.module.css'
import { WhatIf } from './WhatIf'

/** How each rate is shown and typed. */
type Kind = 'money' | 'dollars' | 'percent' | 'number'

const kinds: Readonly<Record<NumberChoice, Kind>> = {
  price: 'money',
  fx: 'number',
  tax: 'percent',
  storeFee: 'percent',
  perCoin: 'number',
  value: 'dollars',
  share: 'percent',
  agency: 'percent',
  payoutFee: 'percent',
  payoutFixed: 'dollars',
  aside: 'percent',
  minimum: 'dollars',
}

const single = exact<never>('1')

/** The number in force, whether the visitor's or the source's. */
function inForceOf(name: NumberChoice, { rates, inForce, scenario }: Calculation): Amount {
  const { payout } = rates
  const own: Readonly<Record<NumberChoice, () => Amount>> = {
    price: () => convert(hundredCoins, rates.coinPrice),
    fx: () => rates.fx.to,
    tax: () => rates.tax,
    storeFee: () => rates.storeFee,
    perCoin: () => convert(single, rates.perCoin),
    value: () => (payout.kind === 'diamond' ? convert(single, payout.value) : single),
    share: () => (payout.kind === 'share' ? payout.share : single),
    agency: () => rates.agency,
    payoutFee: () => rates.payoutFee,
    payoutFixed: () => rates.payoutFixed,
    aside: () => rates.aside,
    minimum: () => inForce.minimum.typical,
  }
  return scenario[name] ?? own[name]()
}

type RateFieldProps = {
  readonly name: NumberChoice
  /** See `NumberField`. */
  readonly onRefused?: (isRefused: boolean) => void
}

/** One rate as a field: the source's number until the visitor types another. */
export function RateField({ name, onRefused }: RateFieldProps) {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  const calculation = useCalculation()
  const { setNumber } = useChanges()
  const { currency } = calculation.inForce
  const kind = kinds[name]
  const label = formatMessage({ id: rateLabel(name, calculation.inForce) }, { currency })
  const isOwn = calculation.scenario[name] !== undefined
  const rate = useRef<HTMLDivElement>(null)
  // No source sets these: they are zero until the visitor does.
  const isDeduction = ['agency', 'payoutFee', 'payoutFixed', 'aside'].includes(name)

  const amount = inForceOf(name, calculation)
  const typed = kind === 'percent' ? inPercent(amount as Part) : amount
  const unit = kind === 'money' ? currency : kind === 'dollars' ? 'USD' : undefined
  const diamonds = name === 'perCoin' ? formatMessage({ id: 'rates.unit.diamonds' }) : undefined
  const unitText = kind === 'percent' ? percentSign(locale) : (unit ?? diamonds)

  function giveBack() {
    setNumber(name, undefined)
    // The button disappears.
    rate.current?.querySelector('input')?.focus()
  }

  return (
    <div ref={rate} className={styles.rate}>
      <NumberField<Amount>
        label={label}
        amount={typed}
        shown={shownAs(typed, kind, isOwn, currency, locale)}
        max={maxOf(name, kind)}
        aboveZero={name === 'price' || name === 'fx'}
        currency={name === 'fx' ? currency : unit}
        words={() => (unitText ? [unitText] : [])}
        unit={unitText}
        size="small"
        onRefused={onRefused}
        onChange={(next) =>
          setNumber(
            name,
            (kind === 'percent' ? fromPercent(next as Amount<'percent'>) : next) as never,
          )
        }
      />
      {canBeOpen(name) && <WhatIf name={name} label={label} />}
      {isOwn && (
        <p className={styles.own}>
          <span>{`${formatMessage({ id: 'rates.own' })} `}</span>
          <button
            type="button"
            className={buttons.words}
            aria-label={formatMessage(
              { id: isDeduction ? 'rates.backToZeroFor' : 'rates.useSourceFor' },
              { label },
            )}
            onClick={giveBack}
          >
            {formatMessage({ id: isDeduction ? 'rates.backToZero' : 'rates.useSource' })}
          </button>
        </p>
      )}
    </div>
  )
}

function maxOf(name: NumberChoice, kind: Kind): Amount {
  if (kind === 'percent') return inPercent(limits.part)
  return name === 'perCoin' || name === 'value' ? limits.rate : limits.price
}

/** The visitor's own to the last digit, the source's as fine as it takes to see it. */
function shownAs(amount: Amount, kind: Kind, isOwn: boolean, currency: string, locale: string) {
  const fewest = kind === 'money' ? minorDigits(currency) : kind === 'dollars' ? 2 : 0
  if (isOwn || kind !== 'money') return exactText(amount, locale, fewest)
  return numberText(amount, locale, threeDigits(amount, fewest))
}
