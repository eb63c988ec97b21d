import { useId, useState } from 'react'
import { type Amount, fromPercent, inPercent } from '../../domain/amount'
import { isMoney, type Known } from '../../domain/known'
import { limits } from '../../domain/limits'
import type { Buy } from '../../domain/rates'
import type { Difference } from '../../domain/scenario'
import { regionsByName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { exactText, minorDigits, percentSign } from '../../language/write-number'
import { calculate } from '../../state/calculation'
import { differenceText } from '../../state/compared-link'
import { useCalculation } from '../../state/react/useCalculation'
import { nameAtMost } from '../../state/saved'
import { useScenarioNames } from '../../state/scenario-names'
import { withDifference } from '../../state/versus'
import { fieldLabels } from '../../wording/field-labels'
import { modelName } from '../../wording/model-name'
import { useWords } from '../../wording/react/useWords'
import { announce } from '../controls/announce'
import { NumberField } from '../controls/NumberField'
import { Select } from '../controls/Select'
import { GiftPicker } from '../gift/GiftPicker'
import buttons from '../look/buttons.module.css'
import styles from './Editor.module.css'
import type { Move, RowActions } from './row-actions'

type EditorProps = RowActions & {
  readonly name: string
  /** From 0; the main scenario is not counted. */
  readonly at: number
  readonly isLast: boolean
  readonly difference: Difference
}

/** Changes, moves, names or removes the scenario of its row. */
export function Editor(props: EditorProps) {
  const { name, at, isLast, onMove, onOpen } = props
  const { formatMessage } = useTexts()
  const moves: readonly Move[] = [
    ...(at > 0 ? (['up'] as const) : []),
    ...(isLast ? [] : (['down'] as const)),
    'main',
    'remove',
  ]
  return (
    <fieldset className={styles.editor}>
      <legend className="visually-hidden">
        {formatMessage({ id: 'compare.editor' }, { name })}
      </legend>
      <div className={styles.fields}>
        <Sent {...props} />
        <Rates {...props} />
        <GivenName {...props} />
      </div>
      <p className={styles.hint}>{formatMessage({ id: 'compare.else' })}</p>
      <div className={styles.moves}>
        {moves.map((move) => (
          <button
            key={move}
            type="button"
            className={buttons.action}
            data-move={move}
            onClick={() => onMove(at, move)}
          >
            {formatMessage({ id: `compare.${move}` })}
          </button>
        ))}
        <button type="button" className={buttons.pill} onClick={() => onOpen(null)}>
          {formatMessage({ id: 'compare.close' })}
        </button>
      </div>
    </fieldset>
  )
}

/** The gift, and the number or amount that was typed. A basket has none. */
function Sent({ at, onChange }: EditorProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario, inForce } = useCalculation()
  const { gift, known } = scenario
  const { field } = known
  const currency = isMoney(field) ? inForce.currency : undefined
  const fewest = currency === undefined ? 0 : minorDigits(currency)
  return (
    <>
      <GiftPicker
        gift={gift.kind === 'basket' ? null : gift}
        onChoose={(chosen) => onChange(at, { gift: chosen })}
        announce={announce}
      />
      {gift.kind !== 'basket' && (
        <NumberField<Amount>
          label={formatMessage({ id: fieldLabels[field] })}
          amount={known.amount}
          shown={exactText(known.amount, words.locale, fewest)}
          max={field === 'gifts' ? limits.gifts : limits.amount}
          whole={field === 'gifts'}
          counted={!isMoney(field)}
          currency={currency}
          words={() => []}
          unit={currency}
          size="small"
          onChange={(amount) => onChange(at, { known: { field, amount } as Known })}
        />
      )}
    </>
  )
}

function Rates({ at, onChange }: EditorProps) {
  const { formatMessage, language } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { inForce, rateSet, rates } = calculation
  const regions = regionsByName(
    rateSet.regions.map(({ id }) => id),
    language,
  )
  const agency = inPercent(rates.agency)
  return (
    <>
      <Select
        label={formatMessage({ id: 'compare.region' })}
        value={inForce.region.id}
        options={regions.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(region) => onChange(at, { region })}
      />
      <Select
        label={formatMessage({ id: 'compare.buy' })}
        value={inForce.buy}
        options={(['app', 'web'] as const).map((buy) => ({
          value: buy,
          text: formatMessage({ id: `compare.buy.${buy}` }),
        }))}
        onChange={(buy) => onChange(at, { buy: buy as Buy })}
      />
      <Select
        label={formatMessage({ id: 'compare.model' })}
        value={inForce.model.id}
        options={rateSet.models.map(({ id }) => ({
          value: id,
          text: modelName(calculate(withDifference(calculation.scenario, { model: id })), words),
        }))}
        onChange={(model) => onChange(at, { model })}
      />
      <NumberField<Amount>
        label={formatMessage({ id: 'rates.agency' })}
        amount={agency}
        shown={exactText(agency, words.locale)}
        max={inPercent(limits.part)}
        words={() => [percentSign(words.locale)]}
        unit={percentSign(words.locale)}
        size="small"
        onChange={(typed) => onChange(at, { agency: fromPercent(typed as Amount<'percent'>) })}
      />
    </>
  )
}

/** A name of the visitor's own; without one, what differs is the name. */
function GivenName({ at, name, difference, onName }: EditorProps) {
  const { formatMessage } = useTexts()
  const given = useScenarioNames((names) => names[differenceText(difference)])
  const id = useId()
  // A space at its end is not kept, and yet can be typed.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={styles.name}>
      <label htmlFor={id}>{formatMessage({ id: 'compare.name' })}</label>
      <input
        id={id}
        type="text"
        maxLength={nameAtMost}
        autoComplete="off"
        placeholder={given === undefined ? name : undefined}
        value={typed ?? given ?? ''}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onName(at, currentTarget.value)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
