import { type ReactNode, useState } from 'react'
import { claimedMinimums, mostADay } from '../../data/payout-times'
import { type Amount, type Dollars, equal, type Money } from '../../domain/amount'
import { limits } from '../../domain/limits'
import { mostLives } from '../../domain/plan'
import type { Scenario } from '../../domain/scenario'
import {
  countText,
  exactText,
  moneyDigits,
  numberText,
  pluralOf,
} from '../../language/write-number'
import { useChoices } from '../../state/choices'
import {
  comesTo,
  giftsAMinuteFor,
  plannedFrom,
  planPeriods,
  problemOf,
  type Sought,
} from '../../state/plan'
import { ScenarioContext, useCalculation } from '../../state/react/useCalculation'
import { planFigure, planNotes, wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { LeftBasket } from '../basket/LeftBasket'
import { announce } from '../controls/announce'
import { lengthStep } from '../controls/length-step'
import { NumberField } from '../controls/NumberField'
import { Segmented } from '../controls/Segmented'
import { GiftPicker } from '../gift/GiftPicker'
import { RatesLine } from '../page/RatesLine'
import styles from './Planner.module.css'

/** How a creator goes LIVE, as a sentence with fields, and what that comes to. */
export function Planner() {
  const { formatMessage } = useWords().texts
  const { live } = plannedFrom(useCalculation().scenario)
  return (
    <section className={styles.card} aria-label={formatMessage({ id: 'plan.title' })}>
      <div className={styles.plan}>
        <div className={styles.inputs}>
          <div>
            <Sentence />
            <LeftBasket />
          </div>
          <Want />
          <Minimum />
        </div>
        <div className={styles.results}>
          <Results />
        </div>
      </div>
      <ScenarioContext value={live.scenario}>
        <RatesLine />
      </ScenarioContext>
    </section>
  )
}

function Sentence() {
  const { formatMessage } = useWords().texts
  const { permin, mins, lives } = plannedFrom(useCalculation().scenario).plan
  const setPlan = useChoices((choices) => choices.setPlan)
  const sentence: ReactNode = formatMessage(
    { id: 'plan.sentence' },
    {
      permin: (
        <Slot
          key="permin"
          name="permin"
          amount={permin}
          max={limits.gifts}
          known
          onChange={(amount) => setPlan({ permin: amount })}
        />
      ),
      gift: <GiftSlot key="gift" />,
      mins: (
        <Slot
          key="mins"
          name="mins"
          amount={mins}
          max={limits.minutes}
          onChange={(amount) => setPlan({ mins: amount })}
        />
      ),
      lives: (
        <Slot
          key="lives"
          name="lives"
          amount={lives}
          max={limits.lives}
          onChange={(amount) => setPlan({ lives: amount })}
        />
      ),
    },
  )
  return <div className={styles.sentence}>{sentence}</div>
}

type SlotProps<A extends Amount> = {
  readonly name: 'permin' | 'mins' | 'lives'
  readonly amount: A
  readonly max: A
  readonly known?: boolean
  readonly onChange: (amount: A) => void
}

/** A number within the sentence. */
function Slot<A extends Amount>({ name, ...others }: SlotProps<A>) {
  const words = useWords()
  return (
    <NumberField<A>
      label={words.texts.formatMessage({ id: `plan.${name}` })}
      name={name}
      shown={exactText(others.amount, words.locale)}
      counted
      size="inline"
      {...others}
    />
  )
}

/** The gift within the sentence. A basket is named, and another gift may replace it. */
function GiftSlot() {
  const words = useWords()
  const { gift } = useCalculation().scenario
  const chooseGift = useChoices((choices) => choices.chooseGift)
  const { permin } = plannedFrom(useCalculation().scenario).plan
  const shown = words.giftNames(gift, permin)
  return (
    <span className={styles.gift} data-chars={lengthStep(shown)}>
      <GiftPicker
        gift={gift.kind === 'basket' ? null : gift}
        shown={shown}
        announce={announce}
        onChoose={chooseGift}
      />
    </span>
  )
}

/** A month's money that was typed, and what came of it; out of date once anything else has changed. */
type Wanted = { readonly amount: Money; readonly sought: Sought; readonly scenario: Scenario }

/** The plan backwards: from a month's money to gifts a minute. */
function Want() {
  const words = useWords()
  const { formatMessage } = words.texts
  const { scenario, inForce } = useCalculation()
  const setPlan = useChoices((choices) => choices.setPlan)
  const [typed, setTyped] = useState<Wanted | null>(null)
  const wanted = typed?.scenario === scenario ? typed : null
  const { currency } = inForce
  const month = comesTo(plannedFrom(scenario), 'creator', 'month').typical
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
            : numberText(amount, words.locale, digits)
        }
        max={limits.amount as Money}
        currency={currency}
        unit={currency}
        size="small"
        tone="creator"
        known={wanted !== null}
        onChange={handleChange}
      />
      <div role="status">{wanted && <Found of={wanted} />}</div>
    </div>
  )
}

/** The gifts a minute that a month's money takes, or why no number is enough. */
function Found({ of: { amount, sought, scenario } }: { readonly of: Wanted }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { live } = plannedFrom(scenario)
  const asked = words.money(amount, live.inForce.currency)
  if (sought.kind === 'found') {
    return (
      <p className={styles.found}>
        {formatMessage(
          { id: 'plan.want.found' },
          {
            gifts: words.gifts(scenario.gift, sought.permin),
            count: pluralOf(sought.permin),
            money: planFigure(plannedFrom(scenario), 'creator', 'month', words).text,
          },
        )}
      </p>
    )
  }
  const because = sought.kind === 'never' ? sought.because : []
  return (
    <p className={styles.problem}>
      <span>{formatMessage({ id: `plan.want.${sought.kind}` }, { money: asked })}</span>
      {because.map((obstacle) => (
        <span key={obstacle}>{` ${formatMessage({ id: `unreachable.${obstacle}` })}`}</span>
      ))}
    </p>
  )
}

/** What TikTok pays out from: one of what sources say, or one's own. */
function Minimum() {
  const words = useWords()
  const { formatMessage } = words.texts
  const { inForce, rateSet } = useCalculation()
  const setNumber = useChoices((choices) => choices.setNumber)
  const [isOther, setOther] = useState(false)
  const { typical } = inForce.minimum
  const claimed = claimedMinimums.findIndex((one) => equal(one, typical))
  const isOwn = isOther || claimed < 0

  function choose(value: string) {
    const minimum = claimedMinimums[Number(value)]
    setOther(!minimum)
    if (!minimum) return
    const isDefault = equal(minimum, rateSet.minimum.value.typical)
    setNumber('minimum', isDefault ? undefined : minimum)
  }

  return (
    <div className={styles.minimum}>
      <Segmented
        label={formatMessage({ id: 'plan.minimum' })}
        value={isOwn ? 'other' : String(claimed)}
        options={[
          ...claimedMinimums.map((one, index) => ({
            value: String(index),
            text: wholeDollars(one, words),
          })),
          { value: 'other', text: formatMessage({ id: 'plan.minimum.other' }) },
        ]}
        onChange={choose}
      />
      {isOwn && (
        <NumberField<Dollars>
          label={formatMessage({ id: 'plan.minimum.own' })}
          name="minimum"
          amount={typical}
          shown={exactText(typical, words.locale, 2)}
          max={limits.price as Dollars}
          currency="USD"
          unit="USD"
          size="small"
          onChange={(minimum) => setNumber('minimum', minimum)}
        />
      )}
      <p className={styles.note}>
        {formatMessage({ id: 'plan.minimum.note' }, { most: wholeDollars(mostADay.value, words) })}
      </p>
    </div>
  )
}

const columns = ['creator', 'viewerPays'] as const

/** What a LIVE, a week, a month and a year come to. */
function Results() {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const problem = problemOf(planned)
  if (problem?.kind === 'tooLong') {
    const { mins } = planned.plan
    const lives = mostLives(mins)
    return (
      <p role="alert" className={styles.problem}>
        {formatMessage(
          { id: 'plan.most' },
          {
            count: pluralOf(lives),
            lives: countText(lives, words.locale),
            minutes: countText(mins, words.locale),
          },
        )}
      </p>
    )
  }
  if (problem?.kind === 'contradiction') {
    return (
      <p role="alert" className={styles.problem}>
        {formatMessage({ id: 'plan.contradiction' })}
      </p>
    )
  }
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{formatMessage({ id: 'plan.title' })}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{formatMessage({ id: 'plan.period' })}</span>
            </th>
            <th scope="col">{formatMessage({ id: 'plan.you' })}</th>
            <th scope="col">{formatMessage({ id: 'plan.viewers' })}</th>
          </tr>
        </thead>
        <tbody>
          {planPeriods.map((period) => (
            <tr key={period}>
              <th scope="row">{formatMessage({ id: `plan.period.${period}` })}</th>
              {columns.map((name) => {
                const { text, range } = planFigure(planned, name, period, words)
                return (
                  <td key={name} data-part={name}>
                    <span className={styles.sum} data-chars={lengthStep(text)}>
                      {text}
                    </span>
                    {range && <small className={styles.range}>{range}</small>}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {planNotes(planned, words).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </>
  )
}
