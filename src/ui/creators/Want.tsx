import { useEffect, useState } from 'react'
import type { Money } from '../../domain/amount'
import { limits } from '../../domain/limits'
import type { Scenario } from '../../domain/scenario'
import {
  countText,
  exactText,
  moneyDigits,
  numberText,
  pluralOf,
} from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { giftsAMinuteFor, hasSums, paidIn, plannedFrom, type Sought } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { paceText, planFigure } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { NumberField } from '../controls/NumberField'
import { useIsRefused, useRefusal } from '../controls/Refusals'
import styles from './Planner.module.css'

/** A month's money that was typed, and what came of it; out of date once anything else has changed. */
type Wanted = { readonly amount: Money; readonly sought: Sought; readonly scenario: Scenario }

/** The plan backwards: from a month's money to gifts a minute. */
export function Want() {
  const words = useWords()
  const { formatMessage } = words.texts
  const { scenario, inForce } = useCalculation()
  const setPlan = useChoices((choices) => choices.setPlan)
  const [typed, setTyped] = useState<Wanted | null>(null)
  const wanted = typed?.scenario === scenario ? typed : null
  const [isUnread, setUnread] = useState(false)
  const refuse = useRefusal('want')
  // What is refused elsewhere in the plan: this field keeps its own text, and says what is wrong with it.
  const isRefused = useIsRefused('want')
  const isUnusable = isUnread || (wanted !== null && wanted.sought.kind !== 'found')
  useEffect(() => {
    refuse(isUnusable)
    return () => refuse(false)
  }, [isUnusable, refuse])
  const { currency } = inForce
  const planned = plannedFrom(scenario)
  const month = paidIn(planned, 'month').typical
  const amount = wanted?.amount ?? month
  const digits = moneyDigits(amount, currency)

  function handleChange(next: Money) {
    const sought = giftsAMinuteFor(next, scenario)
    if (sought.kind === 'found') setPlan({ permin: sought.permin })
    setTyped({ amount: next, sought, scenario: useChoices.getState().scenario })
  }

  return (
    <div className={styles.want}>
      <NumberField<Money>
        label={formatMessage({ id: 'plan.want' })}
        name="want"
        amount={amount}
        shown={
          wanted
            ? exactText(amount, words.locale, digits)
            : isRefused || !hasSums(planned)
              ? ''
              : numberText(amount, words.locale, digits)
        }
        max={limits.amount as Money}
        currency={currency}
        unit={currency}
        size="small"
        tone="creator"
        known={wanted !== null}
        onRefused={setUnread}
        onEmptied={() => setTyped((now) => (now?.sought.kind === 'found' ? now : null))}
        onChange={handleChange}
      />
      <div role="status">{wanted && !isUnread && !isRefused && <Found of={wanted} />}</div>
    </div>
  )
}

/** The gifts a minute that a month's money takes, or why no number is enough. The page names a problem with the plan elsewhere. */
function Found({ of: { amount, sought, scenario } }: { readonly of: Wanted }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(scenario)
  const { live } = planned
  const asked = words.money(amount, live.inForce.currency)
  if (sought.kind === 'found') {
    if (!hasSums(planned)) return null
    const figure = planFigure(planned, 'creator', 'month', words)
    const pace = paceText(scenario.gift, sought.permin, words)
    return (
      <p className={styles.found}>
        <span>
          {pace === null
            ? formatMessage(
                { id: 'plan.want.found' },
                {
                  gifts: words.gifts(scenario.gift, sought.permin),
                  count: pluralOf(sought.permin),
                  money: figure.text,
                },
              )
            : formatMessage(
                { id: 'plan.want.rarely' },
                { number: countText(sought.permin, words.locale), pace, money: figure.text },
              )}
        </span>
        {figure.ends && <span>{` ${formatMessage({ id: 'plan.want.range' }, figure.ends)}`}</span>}
      </p>
    )
  }
  const because = sought.kind === 'never' ? sought.because : []
  return (
    <p className={styles.problem}>
      <span>
        {formatMessage(
          { id: `plan.want.${sought.kind}` },
          {
            money: asked,
            most: sought.kind === 'tooMuch' ? words.money(sought.most, live.inForce.currency) : '',
          },
        )}
      </span>
      {because.map((obstacle) => (
        <span key={obstacle}>{` ${formatMessage({ id: `unreachable.${obstacle}` })}`}</span>
      ))}
    </p>
  )
}
