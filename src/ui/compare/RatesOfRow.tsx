import { detailTexts } from '../../language/groups/details'
import { scaledTexts } from '../../language/groups/scaled'
import { addTexts } from '../../language/load'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { useWords } from '../../wording/react/useWords'
import { PackSwitch } from '../packs/PackSwitch'
import { Missions } from '../rates/Missions'
import { RateField } from '../rates/RateField'
import { RateGroups, RateSetChooser } from '../rates/RatesPanel'
import styles from './RatesOfRow.module.css'

addTexts({ en: { ...detailTexts.en, ...scaledTexts.en } })

/** Every rate of a compared scenario, in the fields that the page has for it. */
export function RatesOfRow() {
  return (
    <div className={styles.all}>
      <RateGroups missions={<MissionsOfModel />} />
      <div className={styles.others}>
        <RateField name="minimum" />
        <RateSetChooser isLabelled />
        <PackSwitch />
      </div>
    </div>
  )
}

/** Only where the share follows from them. */
function MissionsOfModel() {
  const words = useWords()
  const { inForce, scenario } = useCalculation()
  const { setMissions } = useChanges()
  const { scheme } = inForce.model
  if (!scheme || scenario.share !== undefined) return null
  return (
    <div className={styles.missions}>
      <Missions
        missions={scenario.scaled ?? {}}
        scheme={scheme}
        words={words}
        onChange={setMissions}
      />
    </div>
  )
}
