import { useId } from 'react'
import { labelOf, useSaved } from '../state/saved'
import buttons from './buttons.module.css'
import styles from './SavedDialog.module.css'
import { useTexts } from './texts'
import { useEntryNames } from './useEntryNames'

/** Names what the browser keeps and this version can't read; it stays until the visitor deletes it. */
export function SavedUnreadable({ onDelete }: { readonly onDelete: () => void }) {
  const { formatMessage } = useTexts()
  const namesOf = useEntryNames()
  const id = useId()
  const unreadable = useSaved((saved) => saved.unreadable)
  if (unreadable.length === 0) return null
  const list = namesOf(unreadable.map((entry, at) => labelOf(entry, at)))
  return (
    <div className={styles.unreadable}>
      <p id={id}>
        {formatMessage({ id: 'saved.unreadableKept' }, { count: unreadable.length, list })}
      </p>
      <button type="button" className={buttons.action} aria-describedby={id} onClick={onDelete}>
        {formatMessage({ id: 'saved.unreadableDelete' })}
      </button>
    </div>
  )
}
