import { Download, Upload } from 'lucide'
import { keepSaved, useSaved } from '../state/saved'
import { fileAtMost, readFile, type SavedFile, writeFile } from '../state/saved-file'
import buttons from './buttons.module.css'
import { Icon } from './Icon'
import styles from './SavedDialog.module.css'
import { saveFile } from './save-file'
import { useTexts } from './texts'
import { useKeptText } from './useKeptText'
import { useWords } from './words'

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
          {formatMessage({ id: 'saved.export' })}
        </button>
      )}
      <label className={`${buttons.pill} ${styles.import}`}>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => void take(event.currentTarget)}
        />
        <Icon of={Upload} />
        {formatMessage({ id: 'saved.import' })}
      </label>
    </div>
  )
}

/** So many unreadable entries are named. */
const namedAtMost = 5

/** Keeps what a file says, and says what came of it. */
function useImportText(): (file: SavedFile) => string {
  const { formatMessage } = useTexts()
  const words = useWords()
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
    const named = unreadable
      .slice(0, namedAtMost)
      .map((label) =>
        typeof label === 'string'
          ? formatMessage({ id: 'saved.unreadableName' }, { name: label })
          : formatMessage({ id: 'saved.unreadableAt' }, { at: label }),
      )
    const others = unreadable.length - named.length
    const all =
      others > 0
        ? [...named, formatMessage({ id: 'saved.unreadableMore' }, { count: others })]
        : named
    const leftOut = formatMessage(
      { id: 'saved.unreadable' },
      { count: unreadable.length, list: words.list(all) },
    )
    return `${imported} ${leftOut}`
  }
}
