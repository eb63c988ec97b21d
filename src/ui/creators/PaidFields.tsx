import { useRef } from 'react'
import { examplePayout } from '../../data/payout-steps'
import { convert, type Diamonds, isZero, least, type Money, zero } from '../../domain/amount'
import { limits } from '../../domain/limits'
import type { Gap } from '../../domain/payout-gap'
import { currencyName } from '../../language/names'
import { exactText, minorDigits, moneyText, placesFor } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { gapText, moreText } from '../../wording/payout-gap'
import { useWords } from '../../wording/react/useWords'
import { NumberField } from '../controls/NumberField'
import { useIsRefused, useRefusal } from '../controls/Refusals'
import { Select } from '../controls/Select'
import buttons from '../look/buttons.module.css'
import type { Received } from './useReceived'
import styles from './Why.module.css'

type PaidFieldsProps = { readonly received: Received; readonly gap: Gap }

/** The diamonds and the money, and what they say of each other. */
export function PaidFields({ received, gap }: PaidFieldsProps) {
  const words = useWords()
  const { formatMessage, language } = words.texts
  const { scenario, rateSet } = useCalculation()
  const setPaid = useChoices((choices) => choices.setPaid)
  const isRefused = useIsRefused()
  const { currency, fx, amount } = received
  const diamonds = scenario.paid?.diamonds
  const fields = useRef<HTMLDivElement>(null)
  function tryExample() {
    setPaid(examplePayout)
    // The button disappears, and would take the focus with it.
    fields.current?.focus()
  }
  return (
    <div ref={fields} tabIndex={-1} className={styles.fields}>
      <NumberField<Diamonds>
        label={formatMessage({ id: 'field.diamonds' })}
        amount={diamonds ?? zero()}
        shown={diamonds ? exactText(diamonds, words.locale) : ''}
        max={limits.amount as Diamonds}
        counted
        words={() => words.beside(words.diamonds)}
        size="large"
        required
        onRefused={useRefusal('diamonds')}
        onChange={(typed) => setPaid({ diamonds: typed })}
      />
      <NumberField<Money>
        label={formatMessage({ id: 'why.received' })}
        amount={amount ?? zero()}
        shown={amount ? exactText(amount, words.locale, minorDigits(currency)) : ''}
        // Neither the number nor what it is in US$ may be more than a link can hold.
        max={least(limits.amount as Money, convert(limits.amount as never, fx))}
        currency={currency}
        unit={currency}
        size="large"
        tone="creator"
        required
        onRefused={useRefusal('received')}
        onChange={received.type}
      />
      <Select
        label={formatMessage({ id: 'why.currency' })}
        value={currency}
        options={Object.keys(rateSet.exchange.perDollar).map((code) => ({
          value: code,
          text: formatMessage(
            { id: 'why.currencyOption' },
            { code, name: currencyName(code, language) },
          ),
        }))}
        onChange={received.choose}
      />
      <div role="status" className={styles.gap}>
        {!isRefused && <InDollars received={received} />}
        {isRefused ? <p>{formatMessage({ id: 'why.refused' })}</p> : <p>{gapText(gap, words)}</p>}
        {!isRefused && gap.kind === 'more' && (
          <p className={styles.aside}>{moreText(gap, words)}</p>
        )}
      </div>
      {!isRefused && gap.kind === 'untyped' && gap.missing === 'both' && (
        <button type="button" className={buttons.pill} onClick={tryExample}>
          <span>{formatMessage({ id: 'why.try' })}</span>
        </button>
      )}
    </div>
  )
}

/** What was typed in another currency, beside what the link has of it. */
function InDollars({ received: { currency, amount } }: { readonly received: Received }) {
  const words = useWords()
  const usd = useCalculation().scenario.paid?.usd
  if (currency === 'USD' || !amount || !usd || isZero(usd)) return null
  return (
    <p className={styles.aside}>
      {words.texts.formatMessage(
        { id: 'why.both' },
        {
          money: moneyText(
            amount,
            currency,
            words.locale,
            placesFor(minorDigits(currency), [amount]),
          ),
          usd: words.dollars(usd),
        },
      )}
    </p>
  )
}
