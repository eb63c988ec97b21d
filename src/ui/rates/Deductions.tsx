import { sourcesOf } from '../../data/sources'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { ratesInUse } from '../../wording/rates-in-use'
import { useWords } from '../../wording/react/useWords'
import { InTurn } from '../loading/InTurn'
import { RateField } from './RateField'
import { RateGroup } from './RateGroup'
import styles from './RatesPanel.module.css'
import { SourceNote } from './SourceNote'

const deductions = ['agency', 'payoutFee', 'payoutFixed', 'aside'] as const

/** What others take from the payout before the creator has it. */
export function Deductions() {
  const { formatMessage } = useTexts()
  const { scenario, rateSet } = useCalculation()
  const source = (name: 'agency' | 'payoutFee' | 'aside') =>
    scenario[name] === undefined && (
      <SourceNote
        label={formatMessage({ id: `rates.${name}` })}
        sources={sourcesOf(rateSet.deductions[name])}
      />
    )
  return (
    <RateGroup
      id="rates-deductions"
      title={formatMessage({ id: 'rates.deductions' })}
      value={<Taken />}
      startsOpen={deductions.some((name) => scenario[name] !== undefined)}
    >
      <InTurn>
        <div className={styles.rate}>
          <RateField name="agency" />
          {source('agency')}
        </div>
      </InTurn>
      <InTurn>
        <div className={styles.rate}>
          <div className={styles.fees}>
            <RateField name="payoutFee" />
            <RateField name="payoutFixed" />
          </div>
          {source('payoutFee')}
        </div>
      </InTurn>
      <InTurn>
        <div className={styles.rate}>
          <RateField name="aside" />
          {source('aside')}
        </div>
      </InTurn>
      <p className={styles.note}>{formatMessage({ id: 'rates.deductions.note' })}</p>
    </RateGroup>
  )
}

/** The deductions that are not zero, in a few words. */
function Taken() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const taken = ratesInUse(useCalculation(), words)
    .filter(({ name }) => deductions.some((deduction) => deduction === name))
    .map(({ label, text }) => formatMessage({ id: 'rates.deductions.one' }, { label, text }))
  const text = taken.length > 0 ? words.list(taken) : formatMessage({ id: 'rates.deductions.none' })
  return <span>{text}</span>
}
