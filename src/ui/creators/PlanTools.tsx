import { creatorsPage } from '../../data/pages'
import { lateCreatorsTexts } from '../../language/groups/creators-late'
import { addTexts } from '../../language/load'
import { plannedFrom } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { planSentence, planText } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { FigureFoot } from '../evidence/FigureFoot'
import { planRows } from './plan-rows'

addTexts(lateCreatorsTexts)

/** The file of the plan's table, and how to cite what it comes to. */
export function PlanTools() {
  const words = useWords()
  const planned = plannedFrom(useCalculation().scenario)
  return (
    <FigureFoot
      id="plan"
      page={creatorsPage}
      title={words.texts.formatMessage({ id: 'plan.title' })}
      finding={`${planSentence(planned, words)} ${planText(planned, words)}`}
      rowsOf={() => planRows(planned, words)}
    />
  )
}
