import { useState } from 'react'
import { type Amount, fromPercent, inPercent, isZero } from '../../domain/amount'
import {
  type AddingMission,
  addingMissions,
  type Missions as Chosen,
  type Scheme,
} from '../../domain/missions'
import { countText, exactText, percentSign } from '../../language/write-number'
import { takenBy } from '../../wording/scheme'
import type { Words } from '../../wording/words'
import { NumberField } from '../controls/NumberField'
import { useRefusal } from '../controls/Refusals'
import { Segmented } from '../controls/Segmented'
import styles from './Missions.module.css'

type MissionsProps = {
  readonly missions: Chosen
  readonly scheme: Scheme
  readonly words: Words
  /** Only what is changed. */
  readonly onChange: (changed: Chosen) => void
}

/** What a creator does, as choices between a few words. */
export function Missions(props: MissionsProps) {
  return (
    <div className={styles.missions}>
      {addingMissions.map((name) => (
        <Mission key={name} name={name} {...props} />
      ))}
      <Violations {...props} />
    </div>
  )
}

/** The answers from the least to the most. */
const answersOf = {
  length: ['under5', '5to25', 'over25'],
  followers: ['0', '1'],
  weekly: ['0', '1', '2'],
  team: ['0', '1', '2'],
  league: ['0', '1', '2', '3'],
} as const satisfies { readonly [Name in AddingMission]: readonly NonNullable<Chosen[Name]>[] }

function Mission(props: MissionsProps & { readonly name: AddingMission }) {
  const { name, missions, scheme, words, onChange } = props
  const { formatMessage } = words.texts
  const answers: readonly string[] = answersOf[name]
  return (
    <div data-mission={name}>
      <Segmented
        label={formatMessage({ id: `scaled.${name}` })}
        value={missions[name] ?? scheme.usual[name]}
        options={answers.map((value) => ({ value, text: answerText(name, value, scheme, words) }))}
        onChange={(value) => onChange({ [name]: value })}
      />
    </div>
  )
}

/** Teams and leagues have no names here: the sources only say what they add. */
function answerText(name: AddingMission, value: string, scheme: Scheme, words: Words): string {
  if (name !== 'team' && name !== 'league') {
    return words.texts.formatMessage({ id: `scaled.${name}.${value}` as 'scaled.length.under5' })
  }
  const added = (scheme.adds[name] as Scheme['adds']['league'])[value as '0'].typical
  const text = countText(inPercent(added), words.locale)
  return isZero(added) ? text : `+${text}`
}

/** None, or so much: the sources only say how much it is at most. */
function Violations({ missions, scheme, words, onChange }: MissionsProps) {
  const { formatMessage } = words.texts
  const taken = takenBy(missions, scheme)
  const [isOpen, setIsOpen] = useState(false)
  const onRefused = useRefusal('violations')
  const hasSome = isOpen || !isZero(taken)
  const options = (['none', 'some'] as const).map((value) => ({
    value,
    text: formatMessage({ id: `scaled.violations.${value}` }),
  }))
  function choose(value: 'none' | 'some') {
    setIsOpen(value === 'some')
    onChange({ violations: value === 'some' ? scheme.violations : scheme.usual.violations })
  }
  return (
    <div data-mission="violations">
      <Segmented
        label={formatMessage({ id: 'scaled.violations' })}
        value={hasSome ? 'some' : 'none'}
        options={options}
        onChange={choose}
      />
      {hasSome && (
        <div className={styles.taken}>
          <NumberField<Amount<'percent'>>
            label={formatMessage({ id: 'scaled.violations.taken' })}
            amount={inPercent(taken)}
            shown={exactText(inPercent(taken), words.locale, 0)}
            max={inPercent(scheme.violations)}
            words={() => [percentSign(words.locale)]}
            unit={percentSign(words.locale)}
            size="small"
            required
            onRefused={onRefused}
            onChange={(amount) => {
              // Typing 0.5 starts with 0.
              setIsOpen(true)
              onChange({ violations: fromPercent(amount) })
            }}
          />
          <p className={styles.note}>
            {formatMessage(
              { id: 'scaled.violations.open' },
              { most: words.percent(scheme.violations) },
            )}
          </p>
        </div>
      )}
    </div>
  )
}
