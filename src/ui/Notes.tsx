import { late } from '../data/late'
import { leftAfterEach } from '../data/measurements'
import { isZero } from '../domain/amount'
import { useCalculator } from '../state/calculator'
import styles from './Answer.module.css'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { LatePart } from './LatePart'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useMeasurement } from './useMeasurement'
import { useOwnNumbers } from './useOwnNumbers'
import { useWords } from './words'

/** Under the headline: what could be sent instead, what its page is about, and whose numbers these are. */
export function Notes() {
  return (
    <>
      <Others />
      <Topic />
      <OwnNumbers />
    </>
  )
}

/** What was measured, on the page of that test. */
function Topic() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const measurement = useMeasurement()
  if (!measurement) return null
  const left = leftAfterEach(measurement).at(-1) ?? measurement.reached
  return (
    <p className={styles.sub}>
      {formatMessage(
        { id: 'topic.bbc-2022' },
        {
          spent: words.dollars(measurement.spent),
          reached: words.dollars(measurement.reached),
          left: words.dollars(left),
        },
      )}
    </p>
  )
}

export const loadInstead = late(() => import('./Instead'))

/** Where what was typed is not enough for one gift, what could be sent instead. */
function Others() {
  const { scenario, outcome, unreachable } = useCalculation()
  const isTooLittle = isZero(outcome.gifts) && !isZero(scenario.known.amount) && !unreachable
  return isTooLittle && <LatePart load={loadInstead} render={({ Instead }) => <Instead />} />
}

/** What the page promises, or which of its numbers somebody typed. */
function OwnNumbers() {
  const { formatMessage } = useTexts()
  const dropNumbers = useCalculator((calculator) => calculator.dropNumbers)
  const own = useOwnNumbers()
  if (own === null) return <p className={styles.sub}>{formatMessage({ id: 'answer.sub' })}</p>

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
