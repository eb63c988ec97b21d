import { mostLives } from '../../domain/plan'
import { countText, pluralOf } from '../../language/write-number'
import { loadOnce } from '../../lib/load-once'
import { plannedFrom, planPeriods, problemOf } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { planFigure, planHeadline, planNotes } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { lengthStep } from '../controls/length-step'
import { useIsRefused } from '../controls/Refusals'
import { OnceIdle } from '../page/OnceIdle'
import styles from './Planner.module.css'

const loadTools = loadOnce(() => import('./PlanTools'))

const columns = ['creator', 'viewerPays'] as const

/** What a LIVE, a week, a month and a year come to. */
export function PlanResults() {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const problem = problemOf(planned)
  if (useIsRefused()) return <p className={styles.note}>{formatMessage({ id: 'plan.refused' })}</p>
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
  if (problem?.kind === 'minimum') {
    const { id, values } = planHeadline(planned, words)
    return (
      <p role="alert" className={styles.problem}>
        {formatMessage({ id }, values)}
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
      <OnceIdle
        load={loadTools}
        failed="evidence.late.failed"
        roomClass={styles.toolsRoom}
        render={({ PlanTools }) => <PlanTools />}
      />
    </>
  )
}
