import { Download, Image as PictureIcon } from 'lucide'
import { type ReactNode, useMemo, useState } from 'react'
import { logPage } from '../../data/pages'
import { fromUnits, type Part } from '../../domain/amount'
import type { Reading } from '../../domain/log/reading'
import { copyTexts } from '../../language/groups/copy'
import { logBoughtTexts } from '../../language/groups/log-bought'
import { logGiftsTexts } from '../../language/groups/log-gifts'
import { addTexts } from '../../language/load'
import { useBrowserLocale } from '../../language/locale'
import { percentText } from '../../language/write-number'
import { useLog } from '../../state/log'
import type { LogFound } from '../../state/log-figures'
import { useCalculation } from '../../state/react/useCalculation'
import { counted, type FoundHead } from '../../wording/log-bought'
import { type LogTable, type LogToWrite, logTables } from '../../wording/log-files'
import type { Stat } from '../../wording/log-gifts'
import { useWords } from '../../wording/react/useWords'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import { TextToCopy } from '../controls/TextToCopy'
import { useMadeFrom } from '../controls/useMadeFrom'
import { pinnedAddress } from '../evidence/pinned-address'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './LogFiles.module.css'
import { LogPictureToSave } from './LogPictureToSave'
import { csvOfTable, jsonOfLog } from './log-file'

addTexts(copyTexts)
addTexts(logBoughtTexts)
addTexts(logGiftsTexts)

type LogFilesProps = {
  readonly reading: Reading
  /** What the gifts come to; null where there are none. */
  readonly found: LogFound | null
  /** Of the picture. */
  readonly head: FoundHead
  /** What the sources leave open; null where that is nothing. */
  readonly note: string | null
  readonly stats: readonly Stat[]
}

/** In bytes: a longer text is no use in a field to copy from. */
const mostToCopy = 1_000_000

/** Saves the result: each table for spreadsheets, everything for programs, and a picture of what it comes to. */
export function LogFiles({ reading, found, head, note, stats }: LogFilesProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const browserLocale = useBrowserLocale()
  const calculation = useCalculation()
  const answers = useLog((log) => log.answers)
  const [open, setOpen] = useState<'csv' | 'picture' | null>(null)
  const [state, setState] = useState<string | null>(null)
  const link = pinnedAddress(logPage, calculation)
  // Gifts of a receiver are counted, and there may be a million.
  const log = useMemo(
    (): LogToWrite => ({ reading, found, answers, calculation, link }),
    [reading, found, answers, calculation, link],
  )
  const tables = useMemo(() => logTables(log, words), [log, words])
  const [toCopy, setToCopy] = useMadeFrom<ReactNode>(log, words, browserLocale)

  function showProgress(part: number) {
    const percent = percentText(fromUnits<Part>(BigInt(Math.round(part * 100)), 2), words.locale)
    setState(formatMessage({ id: 'files.making' }, { percent }))
  }

  async function save(table: LogTable | 'json') {
    setToCopy(null)
    setState(null)
    try {
      const writing = { words, browserLocale, onProgress: showProgress }
      const { name, content } =
        table === 'json' ? await jsonOfLog(log, writing) : await csvOfTable(table, log, writing)
      if (!mayBeRestricted()) {
        saveFile(name, content)
        setState(formatMessage({ id: 'files.saved' }, { name }))
      } else if (content.size > mostToCopy) {
        setState(formatMessage({ id: 'files.framed' }))
      } else {
        const [label, copyLabel] = [
          formatMessage({ id: 'files.text' }),
          formatMessage({ id: 'files.copy' }),
        ]
        const text = (await content.text()).replace(/^\ufeff/, '')
        setToCopy(<TextToCopy {...{ label, copyLabel, text }} rows={6} />)
      }
    } catch {
      setState(formatMessage({ id: 'files.failed' }))
    }
  }

  const [only, ...others] = tables
  const toggle = (which: 'csv' | 'picture') => setOpen(open === which ? null : which)
  return (
    <div className={styles.files} role="group" aria-label={formatMessage({ id: 'files.label' })}>
      <div className={styles.buttons}>
        <button
          type="button"
          className={buttons.pill}
          aria-expanded={others.length > 0 ? open === 'csv' : undefined}
          onClick={() => (only && others.length === 0 ? void save(only) : toggle('csv'))}
        >
          <Icon of={Download} />
          <span>{formatMessage({ id: 'files.csv' })}</span>
        </button>
        <button type="button" className={buttons.pill} onClick={() => void save('json')}>
          <Icon of={Download} />
          <span>{formatMessage({ id: 'files.json' })}</span>
        </button>
        <button
          type="button"
          className={buttons.pill}
          aria-expanded={open === 'picture'}
          onClick={() => toggle('picture')}
        >
          <Icon of={PictureIcon} />
          <span>{formatMessage({ id: 'files.picture' })}</span>
        </button>
      </div>
      {open === 'csv' && (
        <div className={styles.panel}>
          <p>{formatMessage({ id: 'files.which' })}</p>
          <div className={styles.buttons}>
            {tables.map((table) => (
              <button
                key={table.id}
                type="button"
                className={buttons.pill}
                onClick={() => void save(table)}
              >
                <span>{formatMessage({ id: `files.table.${table.id}` })}</span>
                <span className={styles.rows}>
                  {formatMessage({ id: 'files.rows' }, counted(table.length, words))}
                </span>
              </button>
            ))}
          </div>
        </div>
      )}
      {open === 'picture' && (
        <div className={styles.panel}>
          <LogPictureToSave log={log} head={head} note={note} stats={stats} />
        </div>
      )}
      <div role="status" className={styles.state}>
        {state !== null && <p>{state}</p>}
      </div>
      {toCopy}
    </div>
  )
}
