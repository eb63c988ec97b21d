import { Download, Upload } from 'lucide'
import { addSaved, useSaved } from '../../state/saved'
import { fileAtMost, readFile, type SavedFile, writeFile } from '../../state/saved-file'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { saveFile } from '../controls/save-file'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { entryNames } from './entry-names'
import styles from './SavedDialog.module.css'
import { saveFailure } from './save-failure'

/** Exports saved calculations to a file, and imports them from one. */
export function SavedFiles({ onNews }: { readonly onNews: (text: string) => void }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const entries = useSaved((saved) => saved.entries)

  async function take(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (file === undefined) return
    const isSmall = file.size <= fileAtMost
    const text = isSmall ? await file.text().catch(() => '') : ''
    onNews(importSaved(readFile(text), words))
    // So that the same file can be chosen again.
    input.value = ''
  }

  return (
    <div className={styles.files}>
      {entries.length > 0 && (
        <button
          type="button"
          className={buttons.pill}
          onClick={() =>
            saveFile(
              'rose-value-saved.json',
              new Blob([writeFile(entries)], { type: 'application/json' }),
            )
          }
        >
          <Icon of={Download} />
          <span>{formatMessage({ id: 'saved.export' })}</span>
        </button>
      )}
      <label className={`${buttons.pill} ${styles.import}`}>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget)}
        />
        <Icon of={Upload} />
        <span>{formatMessage({ id: 'saved.import' })}</span>
      </label>
    </div>
  )
}

/** Saves the entries of a file, and says how many were added and which could not be read. */
function importSaved(file: SavedFile, words: Words): string {
  const { formatMessage } = words.texts
  if (file.kind === 'other') return formatMessage({ id: 'saved.otherFile' })
  const { entries, unreadable } = file
  const kept = addSaved(entries)
  if (kept.kind !== 'kept') return saveFailure(kept.kind, words.texts)
  const { more } = kept
  const imported = formatMessage({ id: 'saved.imported' }, { more, already: entries.length - more })
  if (unreadable.length === 0) return imported
  const leftOut = formatMessage(
    { id: 'saved.unreadable' },
    { count: unreadable.length, list: entryNames(unreadable, words) },
  )
  return `${imported} ${leftOut}`
}
