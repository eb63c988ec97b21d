import { ChevronDown, ChevronUp } from 'lucide'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Buy } from '../../domain/rates'
import type { Difference } from '../../domain/scenario'
import { regionsByName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { calculate } from '../../state/calculation'
import { useChoices } from '../../state/choices'
import { differenceText } from '../../state/compared-link'
import { useCalculation } from '../../state/react/useCalculation'
import { ChangesContext, useChanges, useGift } from '../../state/react/useChanges'
import { nameAtMost } from '../../state/saved'
import { useScenarioNames } from '../../state/scenario-names'
import { withDifference } from '../../state/versus'
import { modelName } from '../../wording/model-name'
import { useWords } from '../../wording/react/useWords'
import { isComposing } from '../controls/composing'
import { Select } from '../controls/Select'
import { GiftField } from '../fields/GiftField'
import { LinkedField } from '../fields/LinkedField'
import { LatePart } from '../loading/LatePart'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Editor.module.css'
import type { Move, RowActions } from './row-actions'
import { useRowChanges } from './useRowChanges'

type EditorProps = RowActions & {
  readonly name: string
  /** From 0; the main scenario is not counted. */
  readonly at: number
  readonly isLast: boolean
  readonly difference: Difference
}

const loadRates = loadOnce(() => import('./RatesOfRow'))

/** Changes, moves, names or removes the scenario of its row. */
export function Editor(props: EditorProps) {
  const { name, at, isLast, difference, onChange, onMove, onOpen } = props
  const { formatMessage } = useTexts()
  const changes = useRowChanges(
    () => withDifference(useChoices.getState().scenario, difference),
    (next, isTyped) => onChange(at, next, isTyped),
  )
  const moves: readonly Move[] = [
    ...(at > 0 ? (['up'] as const) : []),
    ...(isLast ? [] : (['down'] as const)),
    'main',
    'remove',
  ]

  function closeOnEscape(event: KeyboardEvent) {
    // An open list or a refused text has its own use for it.
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    event.preventDefault()
    onOpen(null)
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the button Done does the same
    <fieldset className={styles.editor} onKeyDown={closeOnEscape}>
      <legend className="visually-hidden">
        {formatMessage({ id: 'compare.editor' }, { name })}
      </legend>
      <ChangesContext value={changes}>
        <Sent />
        <Rates given={<GivenName {...props} />} />
      </ChangesContext>
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

const amounts = ['gifts', 'viewerPays', 'coins', 'diamonds', 'creator'] as const

/** The gift, and the amounts: whichever is typed last is known, as on the page. A basket has the numbers of its gifts. */
function Sent() {
  const { kind } = useGift()
  const fields = useRef<HTMLDivElement>(null)
  const isBasket = kind === 'basket'

  // The button that was pressed goes with the basket.
  useEffect(() => {
    if (!isBasket && document.activeElement === document.body) {
      fields.current?.querySelector('input')?.focus()
    }
  }, [isBasket])

  return (
    <div ref={fields} className={styles.fields}>
      <div className={isBasket ? styles.basket : styles.gift}>
        <GiftField />
      </div>
      {!isBasket && amounts.map((field) => <LinkedField key={field} field={field} brief isSmall />)}
    </div>
  )
}

/** The rates that differ most often, or all of them; between them the name. */
function Rates({ given }: { readonly given: React.ReactNode }) {
  const { formatMessage } = useTexts()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <div className={styles.fields}>
        {given}
        {!isOpen && <Usual />}
      </div>
      <button
        type="button"
        className={styles.all}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{formatMessage({ id: 'compare.all' })}</span>
        <Icon of={isOpen ? ChevronUp : ChevronDown} />
      </button>
      {isOpen && (
        <div id={id}>
          <LatePart
            load={loadRates}
            failed="compare.failed"
            render={({ RatesOfRow }) => <RatesOfRow />}
          />
        </div>
      )}
    </>
  )
}

function Usual() {
  const { formatMessage, language } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { chooseRegion, chooseBuy, chooseModel } = useChanges()
  const { inForce, rateSet } = calculation
  const regions = regionsByName(
    rateSet.regions.map(({ id }) => id),
    language,
  )
  return (
    <>
      <Select
        label={formatMessage({ id: 'compare.region' })}
        value={inForce.region.id}
        options={regions.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={chooseRegion}
      />
      <Select
        label={formatMessage({ id: 'compare.buy' })}
        value={inForce.buy}
        options={(['app', 'web'] as const).map((buy) => ({
          value: buy,
          text: formatMessage({ id: `compare.buy.${buy}` }),
        }))}
        onChange={(buy) => chooseBuy(buy as Buy)}
      />
      <Select
        label={formatMessage({ id: 'compare.model' })}
        value={inForce.model.id}
        options={rateSet.models.map(({ id }) => ({
          value: id,
          text: modelName(calculate(withDifference(calculation.scenario, { model: id })), words),
        }))}
        onChange={chooseModel}
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
