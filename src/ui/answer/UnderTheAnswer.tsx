import { leftAfterEach } from '../../data/followed-payments'
import { isZero } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { useFollowedPayment } from '../../state/react/useFollowedPayment'
import { ownNumbersText } from '../../wording/own-numbers'
import { useWords } from '../../wording/react/useWords'
import { focusMain } from '../controls/focus-main'
import { LatePart } from '../loading/LatePart'
import buttons from '../look/buttons.module.css'
import styles from './Answer.module.css'
import { FromYourBrowser } from './FromYourBrowser'
import { Limits } from './Limits'

/** Under the headline: what could be sent instead, what its page is about, and whose numbers these are. */
export function UnderTheAnswer() {
  return (
    <>
      <Others />
      <WhatWasSpent />
      <Topic />
      <OwnNumbers />
      <Limits />
      <FromYourBrowser />
    </>
  )
}

/** What was measured, on the page of that test. */
function Topic() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const payment = useFollowedPayment()
  if (!payment) return null
  const left = leftAfterEach(payment).at(-1) ?? payment.reached
  return (
    <p className={styles.sub}>
      {formatMessage(
        { id: `topic.${payment.page}` },
        {
          spent: words.dollars(payment.spent),
          reached: words.dollars(payment.reached),
          left: words.dollars(left),
        },
      )}
    </p>
  )
}

export const loadInstead = loadOnce(() => import('./Instead'))

/** Where what was typed is not enough for one gift, what could be sent instead. */
function Others() {
  const { scenario, outcome, unreachable } = useCalculation()
  const isTooLittle = isZero(outcome.gifts) && !isZero(scenario.known.amount) && !unreachable
  return isTooLittle && <LatePart load={loadInstead} render={({ Instead }) => <Instead />} />
}

const loadSpent = loadOnce(() => import('./Spent'))

/** Whoever types money that was spent learns what it bought, and what it comes to over time. */
function WhatWasSpent() {
  const { scenario, outcome } = useCalculation()
  const isSpent = scenario.known.field === 'viewerPays' && outcome.kind === 'path'
  const isMeasured = useFollowedPayment() !== null
  if (!isSpent || isMeasured || isZero(scenario.known.amount)) return null
  return <LatePart load={loadSpent} render={({ Spent }) => <Spent />} />
}

/** The number in it is selected, so whatever is typed replaces it. */
const focusMoney = () =>
  document.querySelector<HTMLInputElement>('input[name="viewerPays"]')?.focus()

/** What the page promises, or which of its numbers somebody typed. */
function OwnNumbers() {
  const { formatMessage } = useTexts()
  const dropNumbers = useChoices((choices) => choices.dropNumbers)
  const own = ownNumbersText(useCalculation(), useWords(), 'answer.own')
  if (own === null) {
    return (
      <p className={styles.sub}>
        <span>{`${formatMessage({ id: 'answer.sub' })} `}</span>
        <button type="button" className={buttons.words} onClick={focusMoney}>
          {formatMessage({ id: 'answer.spent' })}
        </button>
      </p>
    )
  }

  function drop() {
    dropNumbers()
    focusMain()
  }
  return (
    <div className={styles.sub}>
      <p>{own}</p>
      <button type="button" className={buttons.action} onClick={drop}>
        {formatMessage({ id: 'answer.useSources' })}
      </button>
    </div>
  )
}
