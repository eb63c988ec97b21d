import { useId, useMemo, useState } from 'react'
import { barsOf } from '../../domain/log/bars'
import type { LogFigures, Surge } from '../../domain/log/figures'
import { surgeRule, usualCoins } from '../../domain/log/surges'
import { surgeText } from '../../wording/log-gifts'
import { coinsOf, type NameOf, numberOf } from '../../wording/log-names'
import { type Times, timesOf, timeZone } from '../../wording/log-times'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { Section } from '../controls/Section'
import buttons from '../look/buttons.module.css'
import { ChosenPart } from './ChosenPart'
import { type Part, timeOf } from './part'
import styles from './Timeline.module.css'
import { TimelineBars } from './TimelineBars'

/** More than that are not marked. */
const mostSurges = 6

type TimelineProps = {
  /** Of the whole LIVE. */
  readonly figures: LogFigures
  readonly nameOf: NameOf
  readonly part: Part | null
  readonly onChoose: (part: Part | null) => void
}

/** When the gifts came: coins as bars, and when far more came than usual. */
export function Timeline({ figures, ...props }: TimelineProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { from, to, minutes } = figures
  const { step } = useMemo(() => barsOf(minutes), [minutes])
  const isKnown = from !== null && to !== null
  return (
    <Section
      title={formatMessage({ id: 'live.when' })}
      area="timeline"
      aside={isKnown && <p className={styles.aside}>{stepText(step, words)}</p>}
    >
      {() =>
        isKnown ? (
          <Shown figures={figures} {...props} />
        ) : (
          <p>{formatMessage({ id: 'live.when.none' })}</p>
        )
      }
    </Section>
  )
}

/** What a bar stands for. */
function stepText(step: number, words: Words): string {
  const names: Readonly<Record<number, string>> = {
    1: 'minute',
    60: 'hour',
    1440: 'day',
    10080: 'week',
  }
  return step > 60 && !names[step]
    ? words.texts.formatMessage({ id: 'live.when.hours' }, { number: step / 60 })
    : words.texts.formatMessage(
        { id: 'live.when.rule' },
        { step: names[step] ?? 'minutes', number: step },
      )
}

function Shown({ figures, ...props }: TimelineProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { minutes, from, to, untimed } = figures
  const times = useMemo(() => timesOf(from ?? 0, to ?? 0, words), [from, to, words])
  const bars = useMemo(() => barsOf(minutes), [minutes])
  const surges = useMemo(() => largest(figures.surges), [figures.surges])
  const starts = surges.map(({ first }) => times.time(timeOf(figures, first)))
  const summary = formatMessage(
    { id: 'live.chart' },
    {
      from: times.time(from ?? 0),
      to: times.time(to ?? 0),
      count: surges.length,
      surges: words.list(starts),
    },
  )
  return (
    <>
      <TimelineBars
        bars={bars}
        minutes={minutes.length}
        surges={surges}
        part={props.part}
        ticks={times.ticks(minutes.length)}
        summary={summary}
      />
      <Surges figures={figures} surges={surges} times={times} {...props} />
      <Rule figures={figures} shown={surges.length} />
      <p className={styles.note}>
        <span>{formatMessage({ id: 'live.when.zone' }, { zone: timeZone() })}</span>
        {untimed > 0 && (
          <span>
            {formatMessage(
              { id: 'live.when.untimed' },
              { count: untimed, number: numberOf(untimed, words) },
            )}
          </span>
        )}
      </p>
      {bars.coins.length > 1 && (
        <div className={styles.more}>
          <ChosenPart figures={figures} bars={bars} times={times} {...props} />
          <AsTable figures={figures} bars={bars} times={times} />
        </div>
      )}
    </>
  )
}

/** The surges with most coins, in the order of time. */
const largest = (surges: readonly Surge[]): readonly Surge[] =>
  surges
    .toSorted((a, b) => b.coins - a.coins)
    .slice(0, mostSurges)
    .toSorted((a, b) => a.first - b.first)

function Rule({ figures, shown }: { readonly figures: LogFigures; readonly shown: number }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { minutes, surges } = figures
  const usual = useMemo(() => usualCoins(minutes), [minutes])
  if (usual === 0) return null
  return (
    <p className={styles.note}>
      <span>
        {formatMessage(
          { id: 'live.when.surge' },
          { ...surgeRule, usual: coinsOf(usual < 10 ? usual : Math.round(usual), words) },
        )}
      </span>
      {surges.length === 0 && <span>{formatMessage({ id: 'live.when.noSurge' })}</span>}
      {surges.length > shown && (
        <span>
          {formatMessage(
            { id: 'live.when.most' },
            { number: numberOf(surges.length, words), shown: numberOf(shown, words) },
          )}
        </span>
      )}
    </p>
  )
}

type SurgesProps = TimelineProps & { readonly surges: readonly Surge[]; readonly times: Times }

/** Each surge: when it was, what it was made of, and by whom. */
function Surges({ figures, surges, times, nameOf, part, onChoose }: SurgesProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const isOf = ({ first, last }: Part) => part?.first === first && part.last === last
  if (surges.length === 0) return null
  return (
    <ol className={styles.surges}>
      {surges.map((surge, index) => {
        const { first, last, coins } = surge
        const span = times.span(timeOf(figures, first), timeOf(figures, last + 1))
        return (
          <li key={first}>
            <span className={styles.sign} aria-hidden="true">
              {numberOf(index + 1, words)}
            </span>
            <div>
              <h3 className={styles.surge}>
                {formatMessage(
                  { id: 'live.surge' },
                  {
                    span,
                    coins: coinsOf(coins, words),
                  },
                )}
              </h3>
              <p className={styles.note}>{surgeText(surge, figures.coins, nameOf, words)}</p>
              <button
                type="button"
                className={`${buttons.words} ${styles.only}`}
                aria-pressed={isOf(surge)}
                aria-label={formatMessage({ id: 'live.surge.onlyOf' }, { span })}
                onClick={() => onChoose(isOf(surge) ? null : { first, last })}
              >
                {formatMessage({ id: 'live.surge.only' })}
              </button>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

type AsTableProps = Pick<SurgesProps, 'figures' | 'times'> & {
  readonly bars: ReturnType<typeof barsOf>
}

/** The bars as numbers. */
function AsTable({ figures, bars, times }: AsTableProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <div className={styles.asTable}>
      <button
        type="button"
        className={buttons.action}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {formatMessage({ id: 'live.table' })}
      </button>
      {isOpen && (
        <div
          id={id}
          className={styles.scrolled}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
          tabIndex={0}
          role="group"
          aria-label={stepText(bars.step, words)}
        >
          <table className={styles.table}>
            <caption className="visually-hidden">{stepText(bars.step, words)}</caption>
            <thead>
              <tr>
                <th scope="col">{formatMessage({ id: 'live.table.from' })}</th>
                <th scope="col">{formatMessage({ id: 'live.coins' })}</th>
              </tr>
            </thead>
            <tbody>
              {bars.coins.map((coins, bar) => {
                const start = timeOf(figures, bar * bars.step)
                return (
                  <tr key={start}>
                    <th scope="row">{times.time(start)}</th>
                    <td>{numberOf(coins, words)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
