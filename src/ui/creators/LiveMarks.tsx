import { equal, toNumber } from '../../domain/amount'
import type { Times } from '../../domain/over-time'
import { countText } from '../../language/write-number'
import type { Milestone, Week } from '../../state/payouts'
import { wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import styles from './LiveMarks.module.css'

type LiveMarksProps = {
  readonly weeks: readonly Week[]
  /** The minimum in use; null where each LIVE can be paid out. */
  readonly until: Milestone | null
}

/** LIVEs on a line of weeks, with a flag on those that reach a minimum. */
export function LiveMarks({ weeks, until }: LiveMarksProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const marks = weeks.flatMap((week) => week.marks)
  const flagged = marks.filter(({ reached }) => reached.length > 0)
  const texts = flagged.flatMap(({ live, reached }) =>
    reached.map(({ minimum, live: at, lives }) =>
      formatMessage(
        { id: equal(lives.high, at) ? 'payout.marks.reached' : 'payout.marks.reachedOr' },
        {
          minimum: wholeDollars(minimum, words),
          live,
          least: countText(lives.high, words.locale),
        },
      ),
    ),
  )
  // A flag close to the one before stands above it.
  const levels = new Map<number, number>()
  for (const [index, { live }] of flagged.entries()) {
    const before = flagged[index - 1]?.live ?? Number.NEGATIVE_INFINITY
    levels.set(live, live - before < reachOf(marks.length) ? (levels.get(before) ?? 0) + 1 : 0)
  }
  return (
    <div
      className={styles.weeks}
      role="img"
      translate="no"
      data-levels={Math.max(...levels.values())}
      aria-label={formatMessage(
        { id: 'payout.marks.label' },
        { lives: marks.length, week: weeks.at(-1)?.week ?? 0, reached: words.list(texts) },
      )}
    >
      {weeks.map(({ week, marks: ofWeek }, index) => (
        <div key={week}>
          <div className={styles.marks}>
            {ofWeek.map(({ live, reached }, at) => (
              <i
                key={live}
                className={styles.mark}
                data-full={until !== null && isUpTo(live, until.live)}
                data-open={until !== null && isUpTo(live, until.lives.high)}
                data-flagged={reached.length > 0}
                data-start={at === 0 || flagText(reached, words).length > 2 * live || undefined}
              >
                {reached.length > 0 && (
                  <b
                    data-level={levels.get(live)}
                    data-used={until !== null && reached.includes(until)}
                  >
                    {flagText(reached, words)}
                  </b>
                )}
              </i>
            ))}
          </div>
          <span className={styles.week}>
            {index === 0 ? formatMessage({ id: 'payout.week' }, { number: week }) : week}
          </span>
        </div>
      ))}
    </div>
  )
}

/** In LIVEs, how far a flag reaches: the more there are, the narrower is each. */
const reachOf = (count: number) => Math.max(2, Math.ceil(count / 16))

const flagText = (reached: readonly Milestone[], words: Words) =>
  reached.map(({ minimum }) => wholeDollars(minimum, words)).join(' ')

const isUpTo = (live: number, last: Times) => live <= toNumber(last)
