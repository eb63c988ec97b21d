import { sourcesOf } from '../../data/sources'
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
  partOfWhole,
  toNumber,
} from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { percentText, sayNumber } from '../../language/write-number'
import { firstPayout } from '../../state/calculation'
import { madeWith } from '../../state/choices'
import { publishedPage } from '../../state/place'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { Fold } from '../controls/Fold'
import styles from './FirstPayout.module.css'
import { RateField } from './RateField'
import { SourceNote } from './SourceNote'

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
    <Fold
      title={formatMessage({ id: 'minimum.title' })}
      area="minimum"
      note={formatMessage({ id: 'minimum.note' }, { minimum })}
      startsOpen={publishedPage(madeWith()) === 'first-payout'}
    >
      <div className={styles.payout}>
        <div>
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
                part={least(one, partOfWhole(outcome.creatorGross, convert(typical, rates.fx)))}
                sent={words.sent(calculation)}
                count={sayNumber(outcome.gifts, words.locale, 0)}
                needed={words.gifts(scenario.gift, needed.gifts)}
              />
            </>
          )}
          {!isZero(typical) && (
            <p className={styles.text}>{formatMessage({ id: 'minimum.before' })}</p>
          )}
        </div>
        <div>
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
              sources={sourcesOf(rateSet.minimum.sources)}
            />
          )}
        </div>
      </div>
    </Fold>
  )
}

type ProgressProps = {
  readonly part: Part
  readonly sent: string
  /** Of what is sent, without its name. */
  readonly count: string
  readonly needed: string
}

const nearlyAll = exact<Part>('0.9999')

function Progress({ part, sent, count, needed }: ProgressProps) {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  // Not all before it is all, and never nothing where it is something.
  const shown = least(part, nearlyAll)
  const places = isZero(part) ? 0 : Math.max(2, -1 - magnitude(part))
  const isReached = isAtMost(one, part)
  const text = formatMessage(
    { id: isReached ? 'minimum.reached' : 'minimum.progress' },
    { sent, count, needed, percent: percentText(shown, locale, places) },
  )
  return (
    <div className={styles.progress}>
      <progress value={toNumber(part)} max={1} aria-label={text} />
      <span aria-hidden="true">{text}</span>
    </div>
  )
}
