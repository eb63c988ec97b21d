import type { Scheme } from '../../domain/missions'
import { missionsOfPlan } from '../../domain/plan'
import { missionsIn } from '../../state/change'
import { useChoices } from '../../state/choices'
import { plannedFrom, problemOf } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from '../look/notice.module.css'

const shared = ['length', 'weekly'] as const

/** Where the plan and the missions contradict each other, and a way to take the plan's word. */
export function MissionsApart({ scheme }: { readonly scheme: Scheme }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const missions = missionsIn(useChoices(({ chosen }) => chosen))
  const setMissions = useChoices((choices) => choices.setMissions)
  const planned = plannedFrom(useCalculation().scenario)
  const ofPlan = missionsOfPlan(planned.plan)
  const apart = shared.filter((name) => ofPlan[name] !== (missions[name] ?? scheme.usual[name]))
  // A plan that can't be says nothing of LIVEs.
  const canBe = !['noMinutes', 'noLives', 'tooLong'].includes(problemOf(planned)?.kind ?? '')
  function take() {
    setMissions(ofPlan)
    // The button goes, and would take the focus with it.
    focusMain()
  }
  if (!canBe || apart.length === 0) return null
  return (
    <div className={styles.notice}>
      <p>
        {formatMessage(
          { id: 'plan.missions' },
          {
            list: words.list(apart.map((name) => formatMessage({ id: `plan.missions.${name}` }))),
          },
        )}
      </p>
      <button type="button" className={buttons.action} onClick={take}>
        {formatMessage({ id: 'plan.missions.take' })}
      </button>
    </div>
  )
}
