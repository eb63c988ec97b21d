import { Download, Upload } from 'lucide'
import { keepSaved, useSaved } from '../state/saved'
import { fileAtMost, readFile, type SavedFile, writeFile } from '../state/saved-file'
import buttons from './buttons.module.css'
import { Icon } from './Icon'
import styles from './SavedDialog.module.css'
import { saveFile } from './save-file'
import { useTexts } from './texts'
import { useEntryNames } from './useEntryNames'
import { useKeptText } from './useKeptText'

/** Takes what is saved to another browser, and from there. */
export function SavedFiles({ onNews }: { readonly onNews: (text: string) => void }) {
  const { formatMessage } = useTexts()
  const importText = useImportText()
  const entries = useSaved((saved) => saved.entries)

  async function take(input: HTMLInputElement) {
    const [file] = input.files ?? []
    if (file === undefined) return
    const isSmall = file.size <= fileAtMost
    const text = isSmall ? await file.text().catch(() => '') : ''
    onNews(importText(readFile(text)))
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

/** Keeps what a file says, and says what came of it. */
function useImportText(): (file: SavedFile) => string {
  const { formatMessage } = useTexts()
  const namesOf = useEntryNames()
  const keptText = useKeptText()

  return (file) => {
    if (file.kind === 'other') return formatMessage({ id: 'saved.otherFile' })
    const { entries, unreadable } = file
    const kept = keepSaved(entries)
    if (kept.kind !== 'kept') return keptText(kept.kind)
    const { more } = kept
    const imported = formatMessage(
      { id: 'saved.imported' },
      { more, already: entries.length - more },
    )
    if (unreadable.length === 0) return imported
    const leftOut = formatMessage(
      { id: 'saved.unreadable' },
      { count: unreadable.length, list: namesOf(unreadable) },
    )
    return `${imported} ${leftOut}`
  }
}
