import { creatorsPage } from '../../data/pages'
import { lateCreatorsTexts } from '../../language/groups/creators-late'
import { addTexts } from '../../language/load'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { planSentence, planText } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { FigureTools } from '../evidence/FigureTools'
import styles from './Planner.module.css'
import { planRows } from './plan-rows'

addTexts(lateCreatorsTexts)

/** The file of the plan's table, and how to cite what it comes to. */
export function PlanTools() {
  const words = useWords()
  const planned = plannedFrom(useCalculation().scenario)
  return (
    <div className={styles.tools}>
      <FigureTools
        id="plan"
        page={creatorsPage}
        title={words.texts.formatMessage({ id: 'plan.title' })}
        finding={`${planSentence(planned, words)} ${planText(planned, words)}`}
        rowsOf={() => planRows(planned, words)}
      />
    </div>
  )
}
