import { Trash2 } from 'lucide'
import { type MouseEvent, type ReactNode, useMemo } from 'react'
import { pageAt } from '../../data/pages'
import type { Scenario } from '../../domain/scenario'
import { useTexts } from '../../language/texts'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { calculate } from '../../state/calculation'
import { useChoices } from '../../state/choices'
import { readLink } from '../../state/link'
import { placeHere } from '../../state/place'
import { identityOf, type Saved, useSaved } from '../../state/saved'
import { nameScenario } from '../../state/scenario-names'
import { wayTo } from '../../state/way-to'
import { answerText } from '../../wording/answer'
import { planTextOf } from '../../wording/plan'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { focusMain } from '../controls/focus-main'
import { Boundary } from '../loading/Boundary'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './SavedDialog.module.css'

type SavedListProps = { readonly onDelete: (entry: Saved) => void }

/** What is saved, newest first, with its answer as of today. */
export function SavedList({ onDelete }: SavedListProps) {
  const { formatMessage } = useTexts()
  const { entries, unreadable } = useSaved()
  if (entries.length + unreadable.length === 0) return <p>{formatMessage({ id: 'saved.none' })}</p>
  return (
    <ul aria-label={formatMessage({ id: 'saved.list' })}>
      {entries.map((entry) => (
        <Entry key={identityOf(entry)} entry={entry} onDelete={onDelete} />
      ))}
    </ul>
  )
}

type EntryProps = SavedListProps & { readonly entry: Saved }

/** One that breaks takes no other with it, and can be deleted like any other. */
function Entry({ entry, onDelete }: EntryProps) {
  const { formatMessage } = useTexts()
  const { name } = entry
  const title = (
    <p className={styles.name}>
      <bdi>{name}</bdi>
    </p>
  )
  return (
    <li className={styles.entry}>
      <Boundary
        renderFailed={() => (
          <div className={styles.what}>
            {title}
            <p>{formatMessage({ id: 'saved.notShown' })}</p>
          </div>
        )}
      >
        <Calculation entry={entry} title={title} />
      </Boundary>
      <button
        type="button"
        className={`${buttons.icon} ${styles.delete}`}
        aria-label={formatMessage({ id: 'saved.delete' }, { name })}
        onClick={() => onDelete(entry)}
      >
        <Icon of={Trash2} />
      </button>
    </li>
  )
}

type CalculationProps = { readonly entry: Saved; readonly title: ReactNode }

function Calculation({ entry, title }: CalculationProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { name, link, savedAt, place, names = {} } = entry
  const read = useMemo(() => readLink(link), [link])
  const date = dateText(today(new Date(savedAt)), words.locale)

  const answer = place === 'creators' ? planTextOf : answerOf
  // Other places don't show what it is compared with.
  const count = place === undefined ? (read.scenario.versus ?? []).length : 0
  const compared = count > 0 && formatMessage({ id: 'saved.compared' }, { count })
  /** Where it is shown; null where that is here. */
  const elsewhere = place === placeHere()?.path ? null : (pageAt(place ?? '') ?? null)
  const nameAll = () =>
    Object.entries(names).forEach(([difference, given]) => nameScenario(difference, given))

  function open(event: MouseEvent) {
    nameAll()
    // How the page is shown, and what else its address holds, stays.
    const { view, foreign, open: show } = useChoices.getState()
    show({ ...read, view, foreign })
    event.currentTarget.closest('dialog')?.close()
    focusMain()
  }

  return (
    <>
      <div className={styles.what}>
        {title}
        <p>
          {read.ignored.length > 0
            ? formatMessage({ id: 'saved.partly' })
            : [answer(read.scenario, words), compared].filter(Boolean).join(' ')}
        </p>
      </div>
      <p className={styles.date}>{formatMessage({ id: 'saved.date' }, { date })}</p>
      {elsewhere ? (
        <a
          href={wayTo(elsewhere, read.scenario, false)}
          className={`${buttons.pill} ${styles.open}`}
          aria-label={formatMessage({ id: 'saved.openNamed' }, { name })}
          onClick={nameAll}
        >
          {formatMessage({ id: 'saved.open' })}
        </a>
      ) : (
        <button
          type="button"
          className={`${buttons.pill} ${styles.open}`}
          aria-label={formatMessage({ id: 'saved.openNamed' }, { name })}
          onClick={open}
        >
          {formatMessage({ id: 'saved.open' })}
        </button>
      )}
    </>
  )
}

const answerOf = (scenario: Scenario, words: Words) => answerText(calculate(scenario), words)
