import { useState } from 'react'
import { claimedMinimums, mostADay } from '../../data/payout-times'
import { type Dollars, equal } from '../../domain/amount'
import { limits } from '../../domain/limits'
import { exactText } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { dollarsBeside, inCurrency, wholeDollars } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import { NumberField } from '../controls/NumberField'
import { useRefusal } from '../controls/Refusals'
import { Segmented } from '../controls/Segmented'
import styles from './Planner.module.css'

/** What TikTok pays out from: one of what sources say, or one's own. */
export function Minimum() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const { inForce, rateSet } = calculation
  const setNumber = useChoices((choices) => choices.setNumber)
  const onRefused = useRefusal('minimum')
  const [isOther, setOther] = useState(false)
  const { typical } = inForce.minimum
  const claimed = claimedMinimums.findIndex((one) => equal(one, typical))
  const isOwn = isOther || claimed < 0

  function choose(value: string) {
    const minimum = claimedMinimums[Number(value)]
    setOther(!minimum)
    if (!minimum) return
    const isDefault = equal(minimum, rateSet.minimum.value.typical)
    setNumber('minimum', isDefault ? undefined : minimum)
  }

  return (
    <div className={styles.minimum}>
      <Segmented
        label={formatMessage({ id: 'plan.minimum' })}
        value={isOwn ? 'other' : String(claimed)}
        options={[
          ...claimedMinimums.map((one, index) => ({
            value: String(index),
            text: wholeDollars(one, words),
          })),
          { value: 'other', text: formatMessage({ id: 'plan.minimum.other' }) },
        ]}
        onChange={choose}
      />
      {isOwn && (
        <NumberField<Dollars>
          label={formatMessage({ id: 'plan.minimum.own' })}
          name="minimum"
          amount={typical}
          shown={exactText(typical, words.locale, 2)}
          max={limits.price as Dollars}
          currency="USD"
          unit="USD"
          size="small"
          required
          onRefused={onRefused}
          hint={inCurrency(typical, calculation, words)}
          onChange={(minimum) => setNumber('minimum', minimum)}
        />
      )}
      <p className={styles.note}>
        {formatMessage(
          { id: 'plan.minimum.note' },
          { most: dollarsBeside(mostADay.value, calculation, words) },
        )}
      </p>
      {inForce.currency !== 'USD' && (
        <p className={styles.note}>
          {formatMessage(
            { id: 'plan.minimum.both' },
            {
              list: words.list(
                claimedMinimums.map((one) => inCurrency(one, calculation, words) ?? ''),
              ),
            },
          )}
        </p>
      )}
    </div>
  )
}
