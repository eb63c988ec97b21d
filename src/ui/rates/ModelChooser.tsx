import { type ReactNode, useId } from 'react'
import { creatorsPage } from '../../data/pages'
import { sourcesOf } from '../../data/sources'
import { compare, equal, isAtMost, isZero, partOfWhole } from '../../domain/amount'
import type { Scheme } from '../../domain/missions'
import type { PayoutModel } from '../../domain/rate-set'
import { hasTypedPayout } from '../../domain/typed-payout'
import { regionName } from '../../language/names'
import { useTexts } from '../../language/texts'
import { sayNumber } from '../../language/write-number'
import { type Calculation, grossByModel, type ModelGross } from '../../state/calculation'
import { trustOfModel } from '../../state/checks'
import { useCalculation } from '../../state/react/useCalculation'
import { useChanges, useIsMain } from '../../state/react/useChanges'
import { modelName } from '../../wording/model-name'
import { useWords } from '../../wording/react/useWords'
import { shownAmounts } from '../../wording/shown-amounts'
import { PageLink } from '../links/PageLink'
import { InTurn } from '../loading/InTurn'
import styles from './ModelChooser.module.css'
import { RateField } from './RateField'
import { RateGroup } from './RateGroup'
import { SourceNote } from './SourceNote'
import { TrustTag, TrustWords } from './TrustTag'

type ModelChooserProps = {
  /** Shown with the chosen model. */
  readonly missions?: ReactNode
}

/** The payout models to choose from: what each would pay, and how far to trust it. Only the chosen one explains itself. */
export function ModelChooser({ missions }: ModelChooserProps) {
  const { formatMessage } = useTexts()
  const title = formatMessage({ id: 'rates.model' })
  return (
    <RateGroup id="rates-model" title={title} value={<ModelInForce />} startsOpen>
      <div>
        <Models title={title} missions={missions} />
        <TrustWords />
      </div>
    </RateGroup>
  )
}

function ModelInForce() {
  const name = modelName(useCalculation(), useWords())
  return <span>{name}</span>
}

function Models({ title, missions }: ModelChooserProps & { readonly title: string }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const models = grossByModel(calculation)
  const times = timesApart(models.filter(({ model }) => isSourced(model, calculation)))
  const noteId = useId()
  return (
    <>
      <p className={styles.note} id={noteId}>
        <span>
          {formatMessage({ id: 'rates.model.noRate' }, { gifts: words.sent(calculation) })}
        </span>
        {times && (
          <span>
            {` ${formatMessage(
              { id: 'rates.model.disagree' },
              { times: sayNumber(times, words.locale, 0) },
            )}`}
          </span>
        )}
      </p>
      <div className={styles.models} role="radiogroup" aria-label={title} aria-describedby={noteId}>
        {models.map((model) => (
          <InTurn key={model.model.id}>
            <Model of={model} calculation={calculation} group={noteId} missions={missions} />
          </InTurn>
        ))}
      </div>
    </>
  )
}

type ModelProps = ModelChooserProps & {
  readonly of: ModelGross
  readonly calculation: Calculation
  /** Tells its choices from those of other scenarios. */
  readonly group: string
}

function Model({ of: { model, rates, creatorGross }, calculation, group, missions }: ModelProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { chooseModel } = useChanges()
  const isMain = useIsMain()
  const id = useId()
  const { inForce, outcome } = calculation
  const chosen = model === inForce.model
  const isTyped = chosen && hasTypedPayout(calculation.scenario, rates.payout)
  const values = words.modelValues(model.payout.typical, model.perCoin)
  const name =
    isTyped || (chosen && model.scheme)
      ? modelName(calculation, words)
      : formatMessage({ id: `model.${model.id}.name` as 'model.diamond.name' }, values)
  const sources = isTyped ? [] : sourcesOf(model.sources)
  const isTooMuch = !isAtMost(creatorGross, outcome.net)
  const pays = equal(creatorGross, outcome.creatorGross)
    ? words.shownMoney(calculation)(shownAmounts(calculation).creatorGross)
    : words.money(creatorGross, inForce.currency)
  const origin = isTyped
    ? ('model.custom.name' as const)
    : (`model.${model.id}.origin` as 'model.custom.origin')

  return (
    <div className={styles.model} data-chosen={chosen || undefined}>
      <label className={styles.choice}>
        <input
          type="radio"
          name={isMain ? 'model' : group}
          value={model.id}
          checked={chosen}
          aria-describedby={chosen || isTooMuch ? id : undefined}
          onChange={() => chooseModel(model.id)}
        />
        <span className={styles.what}>
          <span className={styles.name}>{`${name} `}</span>
          {sources.length > 0 && <TrustTag trust={trustOfModel(model)} />}
        </span>
        <span className={styles.pays}>{` ${pays}`}</span>
      </label>
      {(chosen || isTooMuch) && (
        <p id={id} className={styles.origin}>
          {chosen && <span>{`${formatMessage({ id: origin }, values)} `}</span>}
          {chosen && model.scheme && <OnlyThere scheme={model.scheme} />}
          {isTooMuch && (
            <em className={styles.tooMuch}>{formatMessage({ id: 'rates.model.contradicts' })}</em>
          )}
        </p>
      )}
      {chosen && (
        <div className={styles.numbers}>
          <InTurn>
            <RateField name="perCoin" />
          </InTurn>
          <InTurn>
            <RateField name={rates.payout.kind === 'diamond' ? 'value' : 'share'} />
          </InTurn>
          {model.scheme && isMain && (
            <PageLink page={creatorsPage} fragment="scaled" className={styles.missions}>
              <span>{formatMessage({ id: 'rates.model.missions' })}</span>
            </PageLink>
          )}
          {missions}
          <InTurn>
            <SourceNote label={name} sources={sources} />
          </InTurn>
        </div>
      )}
    </div>
  )
}

/** Says that the region is not where the model holds. */
function OnlyThere({ scheme }: { readonly scheme: Scheme }) {
  const { formatMessage, language } = useTexts()
  const { region } = useCalculation().inForce
  if (region.id === scheme.only) return null
  const values = {
    region: regionName(region.id, language),
    only: regionName(scheme.only, language),
  }
  return <span>{`${formatMessage({ id: 'rates.model.only' }, values)} `}</span>
}

/** Whether the model pays what its sources say, and not what the visitor typed. */
const isSourced = (model: PayoutModel, { scenario, inForce, rates }: Calculation) =>
  model.id !== 'custom' && (model !== inForce.model || !hasTypedPayout(scenario, rates.payout))

/** How many times the least of the models the greatest pays; null where some pay nothing. */
function timesApart(models: readonly ModelGross[]) {
  const sorted = models.map(({ creatorGross }) => creatorGross).toSorted(compare)
  const [least] = sorted
  const greatest = sorted.at(-1)
  return least && greatest && !isZero(least) ? partOfWhole(greatest, least) : null
}
