import { plannedFrom } from '../../state/plan'
import { ScenarioContext, useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { LeftBasket } from '../basket/LeftBasket'
import { RatesLine } from '../page/RatesLine'
import { Minimum } from './Minimum'
import styles from './Planner.module.css'
import { PlanResults } from './PlanResults'
import { PlanSentence } from './PlanSentence'
import { SchemeInUse } from './SchemeInUse'
import { Want } from './Want'

/** How a creator goes LIVE, as a sentence with fields, and what that comes to. */
export function Planner() {
  const { formatMessage } = useWords().texts
  const { live } = plannedFrom(useCalculation().scenario)
  return (
    <section id="plan" className={styles.card} aria-label={formatMessage({ id: 'plan.title' })}>
      <div className={styles.plan}>
        <div className={styles.inputs}>
          <div>
            <PlanSentence />
            <LeftBasket />
          </div>
          <Want />
          <Minimum />
        </div>
        <div className={styles.results}>
          <PlanResults />
        </div>
      </div>
      <SchemeInUse />
      <ScenarioContext value={live.scenario}>
        <RatesLine />
      </ScenarioContext>
    </section>
  )
}
