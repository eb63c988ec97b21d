import { regionName } from '../../language/names'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { MissionsApart } from './MissionsApart'
import styles from './Planner.module.css'

/** Where the plan is paid by missions: for whom they are, what is not known of them, and where they contradict the plan. */
export function SchemeInUse() {
  const { locale, texts } = useWords()
  const { inForce, scenario } = useCalculation()
  const { scheme, since } = inForce.model
  if (!scheme || since === undefined || scenario.share !== undefined) return null
  const only = regionName(scheme.only, texts.language)
  const region = regionName(inForce.region.id, texts.language)
  return (
    <div className={styles.scheme}>
      <p>
        {inForce.region.id !== scheme.only && (
          <strong>{`${texts.formatMessage({ id: 'plan.scheme.region' }, { region, only })} `}</strong>
        )}
        <span>
          {texts.formatMessage({ id: 'plan.scheme' }, { only, date: dateText(since, locale) })}
        </span>
      </p>
      <div role="status">
        <MissionsApart scheme={scheme} />
      </div>
    </div>
  )
}
