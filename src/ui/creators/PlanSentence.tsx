import type { ReactNode } from 'react'
import type { Amount } from '../../domain/amount'
import { limits } from '../../domain/limits'
import { exactText } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { paceText } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { lengthStep } from '../controls/length-step'
import { NumberField } from '../controls/NumberField'
import { useIsRefused, useRefusal } from '../controls/Refusals'
import { GiftPicker } from '../gift/GiftPicker'
import styles from './Planner.module.css'

/** The plan as a sentence with fields; each language orders them. */
export function PlanSentence() {
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
  return (
    <>
      <div className={styles.sentence}>{sentence}</div>
      <Pace />
    </>
  )
}

/** How seldom a dear gift comes. */
function Pace() {
  const words = useWords()
  const { scenario, plan } = plannedFrom(useCalculation().scenario)
  const isRefused = useIsRefused()
  const pace = paceText(scenario.gift, plan.permin, words)
  if (pace === null || isRefused) return null
  return <p className={styles.note}>{words.texts.formatMessage({ id: 'plan.pace' }, { pace })}</p>
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
  const onRefused = useRefusal(name)
  return (
    <NumberField<A>
      label={words.texts.formatMessage({ id: `plan.${name}` })}
      name={name}
      shown={exactText(others.amount, words.locale)}
      counted
      size="inline"
      required
      onRefused={onRefused}
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
