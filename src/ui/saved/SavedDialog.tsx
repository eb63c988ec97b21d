import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isCatalogueLoaded, loadCatalogue } from '../../data/load-catalogue'
import { useTexts } from '../../language/texts'
import {
  addSaved,
  dropUnreadable,
  followSaved,
  identityOf,
  removeSaved,
  type Saved,
} from '../../state/saved'
import { Dialog } from '../controls/Dialog'
import buttons from '../look/buttons.module.css'
import styles from './SavedDialog.module.css'
import { SavedFiles } from './SavedFiles'
import { SavedList } from './SavedList'
import { SavedUnreadable } from './SavedUnreadable'
import { SaveForm } from './SaveForm'
import { saveFailure } from './save-failure'

/** What was done last, and what of it can be undone. */
type News = { readonly text: string; readonly deleted?: Saved }

/** Calculations that the visitor keeps under names in this browser. */
export function SavedDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts()
  const { formatMessage } = texts
  const [news, setNews] = useState<News | null>(null)
  const list = useRef<HTMLDivElement>(null)
  // Before it is painted, so that an empty list is never seen first.
  useLayoutEffect(followSaved, [])
  const isReadable = useCatalogue()

  const say = (text: string) => setNews({ text })

  function remove(deleted: Saved) {
    const { name } = deleted
    if (removeSaved(deleted))
      setNews({ text: formatMessage({ id: 'saved.deleted' }, { name }), deleted })
    else say(formatMessage({ id: 'saved.noRoom' }))
  }

  function removeUnreadable() {
    const isGone = dropUnreadable()
    say(formatMessage({ id: isGone ? 'saved.unreadableDeleted' : 'saved.noRoom' }))
    list.current?.focus()
  }

  function restore(deleted: Saved) {
    const { kind } = addSaved([deleted])
    if (kind !== 'kept') return setNews({ text: saveFailure(kind, texts), deleted })
    setNews(null)
    list.current?.focus()
  }

  return (
    <Dialog title={formatMessage({ id: 'saved.title' })} onClose={onClose}>
      <p className={styles.note}>{formatMessage({ id: 'saved.intro' })}</p>
      <SaveForm onNews={say} />
      <div role="status" className={styles.news}>
        {news?.text ? <span>{news.text}</span> : null}
        {news?.deleted && (
          <Undo key={identityOf(news.deleted)} deleted={news.deleted} onUndo={restore} />
        )}
      </div>
      <div ref={list} tabIndex={-1} className={styles.entries}>
        <SavedUnreadable onDelete={removeUnreadable} />
        {isReadable && <SavedList onDelete={remove} />}
      </div>
      {isReadable && <SavedFiles onNews={say} />}
    </Dialog>
  )
}

/**
 * Loads all gifts, since a link may name any: whether they are there. Where they can't be loaded,
 * what can be read without them is all there is.
 */
function useCatalogue(): boolean {
  const [isDone, setDone] = useState(isCatalogueLoaded)
  useEffect(() => {
    const done = () => setDone(true)
    void loadCatalogue().then(done, done)
  }, [])
  return isDone
}

type UndoProps = { readonly deleted: Saved; readonly onUndo: (deleted: Saved) => void }

/** Takes the focus from the button that went with its entry. */
function Undo({ deleted, onUndo }: UndoProps) {
  const { formatMessage } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <button ref={button} type="button" className={buttons.action} onClick={() => onUndo(deleted)}>
      {formatMessage({ id: 'saved.undo' })}
    </button>
  )
}
