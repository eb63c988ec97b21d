import { Trash2 } from 'lucide'
import { type MouseEvent, useMemo } from 'react'
import { calculate } from '../state/calculation'
import { useCalculator } from '../state/calculator'
import { readLink } from '../state/link'
import { identityOf, type Saved, useSaved } from '../state/saved'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { dateText } from './format'
import { Icon } from './Icon'
import styles from './SavedDialog.module.css'
import { useTexts } from './texts'
import { today } from './today'
import { answerText } from './useAnswer'
import { useWords } from './words'

type SavedListProps = { readonly onDelete: (entry: Saved) => void }

/** What is saved, newest first, with its answer as of today. */
export function SavedList({ onDelete }: SavedListProps) {
  const { formatMessage } = useTexts()
  const entries = useSaved((saved) => saved.entries)
  if (entries.length === 0) return <p>{formatMessage({ id: 'saved.none' })}</p>
  return (
    <ul aria-label={formatMessage({ id: 'saved.list' })}>
      {entries.map((entry) => (
        <Entry key={identityOf(entry)} entry={entry} onDelete={onDelete} />
      ))}
    </ul>
  )
}

type EntryProps = SavedListProps & { readonly entry: Saved }

function Entry({ entry, onDelete }: EntryProps) {
  const intl = useTexts()
  const words = useWords()
  const { name, link, savedAt } = entry
  const read = useMemo(() => readLink(link), [link])
  const date = dateText(today(new Date(savedAt)), words.locale)

  function open(event: MouseEvent) {
    // How the page is shown, and what else its address holds, stays.
    const { view, foreign, open: show } = useCalculator.getState()
    show({ ...read, view, foreign })
    event.currentTarget.closest('dialog')?.close()
    focusMain()
  }

  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <p>
          {read.ignored.length > 0
            ? intl.formatMessage({ id: 'saved.partly' })
            : answerText(calculate(read.scenario), words, intl)}
        </p>
      </div>
      <p className={styles.date}>{intl.formatMessage({ id: 'saved.date' }, { date })}</p>
      <button
        type="button"
        className={`${buttons.pill} ${styles.open}`}
        aria-label={intl.formatMessage({ id: 'saved.openNamed' }, { name })}
        onClick={open}
      >
        {intl.formatMessage({ id: 'saved.open' })}
      </button>
      <button
        type="button"
        className={`${buttons.icon} ${styles.delete}`}
        aria-label={intl.formatMessage({ id: 'saved.delete' }, { name })}
        onClick={() => onDelete(entry)}
      >
        <Icon of={Trash2} />
      </button>
    </li>
  )
}
