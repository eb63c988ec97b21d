import { createContext, useContext, useId, useMemo, useState } from 'react'
import { frontPage } from '../../data/pages'
import type { Buy } from '../../domain/rates'
import { lateLogTexts } from '../../language/groups/log-late'
import { addTexts } from '../../language/load'
import { regionsByName } from '../../language/names'
import { calculate } from '../../state/calculation'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges } from '../../state/react/useChanges'
import { withDifference } from '../../state/versus'
import { modelName } from '../../wording/model-name'
import { useWords } from '../../wording/react/useWords'
import { Select } from '../controls/Select'
import { Terms, type Way } from '../fields/Terms'
import { InNewTab } from './InNewTab'
import styles from './RatesHere.module.css'

addTexts(lateLogTexts)

/** The rates behind the money, and fields for those that matter most: the log would be gone on another page. */
export function RatesHere() {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const panel = useMemo(
    () => ({ id, isOpen, toggle: () => setOpen((before) => !before) }),
    [id, isOpen],
  )
  return (
    <div>
      <PanelContext value={panel}>
        <Terms Way={WayToFields} />
      </PanelContext>
      {isOpen && (
        <div id={id} className={styles.fields}>
          <UsualRates />
        </div>
      )}
    </div>
  )
}

const PanelContext = createContext({ id: '', isOpen: false, toggle: () => {} })

const WayToFields: Way = ({ className, text }) => {
  const { id, isOpen, toggle } = useContext(PanelContext)
  return (
    <button
      type="button"
      className={`${styles.way} ${className ?? ''}`}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={toggle}
    >
      {text}
    </button>
  )
}

function UsualRates() {
  const words = useWords()
  const { formatMessage, language } = words.texts
  const { inForce, rateSet, scenario } = useCalculation()
  const { chooseRegion, chooseBuy, chooseModel } = useChanges()
  const regions = regionsByName(
    rateSet.regions.map(({ id }) => id),
    language,
  )
  return (
    <>
      <Select
        label={formatMessage({ id: 'log.rates.region' })}
        value={inForce.region.id}
        options={regions.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={chooseRegion}
      />
      <Select
        label={formatMessage({ id: 'log.rates.buy' })}
        value={inForce.buy}
        options={(['app', 'web'] as const).map((buy) => ({
          value: buy,
          text: formatMessage({ id: `log.rates.buy.${buy}` }),
        }))}
        onChange={(buy) => chooseBuy(buy as Buy)}
      />
      <Select
        label={formatMessage({ id: 'log.rates.model' })}
        value={inForce.model.id}
        options={rateSet.models.map(({ id }) => ({
          value: id,
          text: modelName(calculate(withDifference(scenario, { model: id })), words),
        }))}
        onChange={chooseModel}
      />
      <InNewTab page={frontPage} fragment="rates" text={formatMessage({ id: 'log.rates.all' })} />
    </>
  )
}
