import {
  convert,
  equal,
  exact,
  isAtMost,
  isZero,
  least,
  magnitude,
  one,
  type Part,
  partBetween,
  toNumber,
} from '../domain/amount'
import { firstPayout } from '../state/calculation'
import { Card } from './Card'
import styles from './FirstPayout.module.css'
import { percentText } from './format'
import { RateField } from './RateField'
import { SourceNote } from './SourceNote'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useWords } from './words'

/** How many gifts the first payout takes, and how far these go. */
export function FirstPayout() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { scenario, outcome, inForce, rates, rateSet } = calculation
  const needed = firstPayout(calculation)
  const { low, typical, high } = inForce.minimum
  const minimum = words.dollars(typical)

  return (
    <Card title={formatMessage({ id: 'minimum.title' })} area="minimum">
      {() => (
        <>
          {needed.kind === 'unreachable' ? (
            <p>{formatMessage({ id: 'minimum.unreachable' }, { minimum })}</p>
          ) : isZero(typical) ? (
            <p>{formatMessage({ id: 'minimum.none' })}</p>
          ) : (
            <>
              <p className={styles.gifts}>{words.gifts(scenario.gift, needed.gifts)}</p>
              <p className={styles.text}>
                {formatMessage(
                  { id: 'minimum.text' },
                  { minimum, pays: words.money(needed.viewerPays, inForce.currency) },
                )}
              </p>
              <Progress
                part={least(one, partBetween(outcome.creatorGross, convert(typical, rates.fx)))}
                sent={words.sent(calculation)}
                needed={words.gifts(scenario.gift, needed.gifts)}
              />
            </>
          )}
          {!isZero(typical) && (
            <p className={styles.text}>{formatMessage({ id: 'minimum.before' })}</p>
          )}
          <RateField name="minimum" />
          {!equal(low, high) && (
            <p className={styles.text}>
              {formatMessage(
                { id: 'minimum.span' },
                { low: words.dollars(low), high: words.dollars(high) },
              )}
            </p>
          )}
          {scenario.minimum === undefined && (
            <SourceNote
              label={formatMessage({ id: 'rates.minimum' })}
              ids={rateSet.minimum.sources}
            />
          )}
        </>
      )}
    </Card>
  )
}

type ProgressProps = { readonly part: Part; readonly sent: string; readonly needed: string }

const nearlyAll = exact<Part>('0.9999')

function Progress({ part, sent, needed }: ProgressProps) {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  // Not all before it is all, and never nothing where it is something.
  const shown = least(part, nearlyAll)
  const places = isZero(part) ? 0 : Math.max(2, -1 - magnitude(part))
  const isReached = isAtMost(one, part)
  const text = formatMessage(
    { id: isReached ? 'minimum.reached' : 'minimum.progress' },
    { sent, needed, percent: percentText(shown, locale, places) },
  )
  return (
    <div className={styles.progress}>
      <progress value={toNumber(part)} max={1} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </div>
  )
}
