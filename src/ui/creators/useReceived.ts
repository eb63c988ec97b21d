import { useState } from 'react'
import {
  convert,
  type Dollars,
  equal,
  fromUnits,
  inUnits,
  inverse,
  type Money,
  type Rate,
} from '../../domain/amount'
import { dollarsTo } from '../../domain/in-force'
import { mostFractionDigits } from '../../language/plain-number'
import { moneyDigits } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'

/** The money that a creator received, in the currency that it came in. */
export type Received = {
  /** ISO 4217. */
  readonly currency: string
  readonly fx: Rate<Dollars, Money>
  /** undefined until something is typed. */
  readonly amount: Money | undefined
  readonly type: (amount: Money) => void
  /** Another currency of the same number. */
  readonly choose: (currency: string) => void
}

/** Money as it was typed; the scenario has it in US$. */
type Typed = { readonly currency: string; readonly amount?: Money | undefined }

/**
 * Payouts are made in whole cents, so digits after them come only from the exchange rate. Less than ten cents keeps
 * three digits, so that nothing above zero becomes zero.
 */
function rounded(amount: Dollars): Dollars {
  const places = Math.min(moneyDigits(amount, 'USD'), mostFractionDigits)
  return fromUnits(inUnits(amount, places), places)
}

/**
 * What was typed stays in the currency that it was typed in, as long as the scenario holds that payout. A link or a
 * step of the history brings another one, in US$.
 */
export function useReceived(): Received {
  const { scenario, rateSet } = useCalculation()
  const setPaid = useChoices((choices) => choices.setPaid)
  const [typed, setTyped] = useState<Typed>({ currency: 'USD' })
  const usd = scenario.paid?.usd

  const inDollars = ({ currency, amount }: Typed): Dollars | undefined => {
    if (!amount) return undefined
    const dollars = convert(amount, inverse(dollarsTo(currency, undefined, rateSet)))
    return currency === 'USD' ? dollars : rounded(dollars)
  }
  const ofTyped = inDollars(typed)
  const isTyped = usd === undefined || (ofTyped !== undefined && equal(ofTyped, usd))
  const shown: Typed = isTyped
    ? { ...typed, amount: usd && typed.amount }
    : { currency: 'USD', amount: convert(usd, dollarsTo('USD', undefined, rateSet)) }

  function take(next: Typed) {
    setTyped(next)
    const dollars = inDollars(next)
    if (dollars) setPaid({ usd: dollars })
  }
  return {
    currency: shown.currency,
    fx: dollarsTo(shown.currency, undefined, rateSet),
    amount: shown.amount,
    type: (amount) => take({ currency: shown.currency, amount }),
    choose: (currency) => take({ currency, amount: shown.amount }),
  }
}
