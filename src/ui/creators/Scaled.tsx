import { useEffect } from 'react'
import { newestRateSet } from '../../data/rate-sets'
import { sourcesOf } from '../../data/sources'
import { equal } from '../../domain/amount'
import { addedBy, type Missions as Chosen, type Scheme, shareFor } from '../../domain/missions'
import { scaledTexts } from '../../language/groups/scaled'
import { addTexts } from '../../language/load'
import { regionName } from '../../language/names'
import { dateText } from '../../language/write-number'
import { missionsIn } from '../../state/change'
import { useChoices } from '../../state/choices'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { openShareText, paysText, schemeRows } from '../../wording/scheme'
import { setName } from '../../wording/set-name'
import type { Words } from '../../wording/words'
import { Refusals, useIsRefused } from '../controls/Refusals'
import { Section } from '../controls/Section'
import { scrollToFragment } from '../controls/scroll-to-fragment'
import buttons from '../look/buttons.module.css'
import { Missions } from '../rates/Missions'
import { SourceNote } from '../rates/SourceNote'
import { MissionsApart } from './MissionsApart'
import styles from './Scaled.module.css'
import { SchemeBar } from './SchemeBar'

addTexts(scaledTexts)

/** What the US scheme pays by missions, whichever model is chosen; and a way to choose it. */
export const Scaled = () => (
  <Refusals>
    <Rewards />
  </Refusals>
)

function Rewards() {
  const words = useWords()
  const { formatMessage, language } = words.texts
  const missions = missionsIn(useChoices(({ chosen }) => chosen))
  const setMissions = useChoices((choices) => choices.setMissions)
  const isRefused = useIsRefused()
  useEffect(scrollToFragment, [])
  const model = newestRateSet.models.find(({ scheme }) => scheme)
  const { scheme, since } = model ?? {}
  if (!model || !scheme || since === undefined) return null
  const only = regionName(scheme.only, language)
  const date = dateText(since, words.locale)
  return (
    <Section
      title={formatMessage({ id: 'scaled.title' })}
      area="scaled"
      aside={
        <p className={styles.aside}>{formatMessage({ id: 'scaled.aside' }, { only, date })}</p>
      }
    >
      {() => (
        <div className={styles.both}>
          <div className={styles.chosen}>
            <Missions missions={missions} scheme={scheme} words={words} onChange={setMissions} />
            <MissionsApart scheme={scheme} />
          </div>
          <div className={styles.result}>
            {isRefused ? (
              <p>{formatMessage({ id: 'scaled.refused' })}</p>
            ) : (
              <>
                <Share missions={missions} scheme={scheme} words={words} />
                <SchemeBar missions={missions} scheme={scheme} since={since} words={words} />
                <Open missions={missions} scheme={scheme} words={words} />
                <Use of={model.id} scheme={scheme} words={words} />
                <Parts missions={missions} scheme={scheme} since={since} words={words} />
              </>
            )}
            <Doubt scheme={scheme} words={words} />
          </div>
        </div>
      )}
    </Section>
  )
}

type OfMissions = {
  readonly missions: Chosen
  readonly scheme: Scheme
  readonly words: Words
}

function Share({ missions, scheme, words }: OfMissions) {
  const { gift } = useCalculation().scenario
  return (
    <p className={styles.share}>
      <span className={styles.large}>{openShareText(shareFor(missions, scheme), words)}</span>
      <span
        className={styles.of}
      >{` ${words.texts.formatMessage({ id: 'scaled.ofCent' })}: `}</span>
      <strong className={styles.pays}>{paysText(missions, scheme, gift, words)}</strong>
    </p>
  )
}

/** What the sources leave open of the chosen length. */
function Open({ missions, scheme, words }: OfMissions) {
  const { low, typical, high } = addedBy('length', missions, scheme)
  if (equal(low, high)) return null
  return (
    <p className={styles.note}>
      {words.texts.formatMessage(
        { id: 'scaled.open' },
        {
          low: words.percent(low),
          typical: words.percent(typical),
          high: words.percent(high),
        },
      )}
    </p>
  )
}

type UseProps = { readonly of: string; readonly scheme: Scheme; readonly words: Words }

/** Chooses the model, and then says that it is in use. */
function Use({ of, scheme, words }: UseProps) {
  const { formatMessage, language } = words.texts
  const chooseScheme = useChoices((choices) => choices.chooseScheme)
  const { inForce, rateSet, scenario } = useCalculation()
  const inUse = inForce.model.id === of && scenario.share === undefined
  const isKnown = rateSet.models.some(({ id }) => id === of)
  const { region } = inForce
  return (
    <div className={styles.use}>
      <button
        type="button"
        className={buttons.pill}
        aria-disabled={inUse || undefined}
        onClick={() => !inUse && chooseScheme(of)}
      >
        {formatMessage({ id: inUse ? 'scaled.inUse.button' : 'scaled.use' })}
      </button>
      <div role="status">{inUse && <p>{formatMessage({ id: 'scaled.inUse' })}</p>}</div>
      {!isKnown && (
        <p>
          {formatMessage(
            { id: 'scaled.newRates' },
            { set: setName(rateSet, words), newest: setName(newestRateSet, words) },
          )}
        </p>
      )}
      {region.id !== scheme.only && (
        <p>
          {formatMessage(
            { id: 'rates.model.only' },
            { region: regionName(region.id, language), only: regionName(scheme.only, language) },
          )}
        </p>
      )}
    </div>
  )
}

type PartsProps = OfMissions & { readonly since: string }

/** The bar as a table; rows of the same source stand together, and end with it. */
function Parts({ missions, scheme, since, words }: PartsProps) {
  return (
    <table className={styles.parts}>
      <caption>{words.texts.formatMessage({ id: 'scaled.table' })}</caption>
      {schemeRows(missions, scheme, since, words).map(({ rows, label, sources }) => (
        <tbody key={label}>
          {rows.map((row) => (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.share}</td>
            </tr>
          ))}
          {sources.length > 0 && (
            <tr>
              <td colSpan={2}>
                <SourceNote label={label} sources={sourcesOf(sources)} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

/** What is not known, and how little it can be. */
function Doubt({ scheme, words }: Omit<OfMissions, 'missions'>) {
  const { formatMessage } = words.texts
  return (
    <div className={styles.note}>
      <p>
        {formatMessage({ id: 'scaled.range' }, { violations: words.percent(scheme.violations) })}
      </p>
      <p>{formatMessage({ id: 'scaled.doubt' })}</p>
    </div>
  )
}
