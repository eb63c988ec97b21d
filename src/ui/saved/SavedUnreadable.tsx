import { useId } from 'react'
import { useTexts } from '../../language/texts'
import { labelOf, useSaved } from '../../state/saved'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import { entryNames } from './entry-names'
import styles from './SavedDialog.module.css'

/** Names what the browser keeps and this version can't read; it stays until the visitor deletes it. */
export function SavedUnreadable({ onDelete }: { readonly onDelete: () => void }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const id = useId()
  const unreadable = useSaved((saved) => saved.unreadable)
  if (unreadable.length === 0) return null
  const list = entryNames(
    unreadable.map((entry, at) => labelOf(entry, at)),
    words,
  )
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
