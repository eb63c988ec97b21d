import { useEffect, useState } from 'react'
import type { FileRead, Reading } from '../../domain/log/reading'
import { useTexts } from '../../language/texts'
import { close, hasFound, useLog } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import { Correction } from './Correction'
import { counted, linesText } from './counted'
import { FileButton } from './FileButton'
import styles from './FilesRead.module.css'
import { giveFiles } from './give-files'
import { isTableUnmatched, Problem } from './Problem'
import { UnreadLines } from './UnreadLines'

/** So many files are listed; more of them are one line until it is opened. */
const listedAtMost = 3

/** Which files were read as what, what could not be read, and what can be done about it. */
export function FilesRead({ reading }: { readonly reading: Reading }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { files } = reading
  const isFound = hasFound(reading)
  // The field or button that had the focus is gone.
  useEffect(() => {
    if (document.activeElement === document.body) focusMain()
  }, [])
  const given = useLog((log) => log.files)
  const read = files.flatMap((file, index) =>
    file.format === null || isTableUnmatched(file, given[index]) ? [] : [{ file, index }],
  )
  const lines = files.reduce((sum, file) => sum + file.lines, 0)
  const list = (
    <ul className={styles.list}>
      {read.map(({ file, index }) => (
        <FileLine key={index} file={file} index={index} />
      ))}
    </ul>
  )
  return (
    <section className={styles.files} aria-label={formatMessage({ id: 'log.files' })}>
      <div className={styles.head}>
        {read.length > listedAtMost ? (
          <details className={styles.more}>
            <summary>
              {formatMessage(
                { id: 'log.filesInAll' },
                { ...counted(files.length, words), lines: linesText(lines, words) },
              )}
            </summary>
            {list}
          </details>
        ) : (
          list
        )}
        {isFound && <Actions />}
      </div>
      {files.map((file, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- names may be the same
        <Problem key={index} file={file} index={index} isFound={isFound} />
      ))}
      {files.map((file, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- names may be the same
        <UnreadLines key={index} file={file} isOnlyOne={files.length === 1} />
      ))}
    </section>
  )
}

type FileLineProps = { readonly file: FileRead; readonly index: number }

function FileLine({ file, index }: FileLineProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const [isOpen, setOpen] = useState(false)
  const isAtHand = useLog((log) => log.files.length > index)
  return (
    <li>
      <div className={styles.file}>
        <span>
          {formatMessage(
            { id: 'log.file' },
            {
              name: file.name,
              format: formatMessage({ id: `log.format.${file.format ?? 'columns'}` }),
              lines: linesText(file.lines, words),
            },
          )}
        </span>
        {isAtHand && (
          <button
            type="button"
            className={buttons.words}
            aria-expanded={isOpen}
            aria-label={`${formatMessage({ id: 'log.notRight' })} ${formatMessage({ id: 'log.notRightOf' }, { name: file.name })}`}
            onClick={() => setOpen(!isOpen)}
          >
            {formatMessage({ id: 'log.notRight' })}
          </button>
        )}
      </div>
      {isOpen && isAtHand && <Correction file={file} index={index} />}
    </li>
  )
}

function Actions() {
  const texts = useTexts()
  const { formatMessage } = texts
  const isAtHand = useLog(({ files }) => files.length > 0)
  const [news, setNews] = useState('')
  return (
    <div className={styles.actions}>
      {isAtHand && (
        <FileButton
          label={formatMessage({ id: 'log.addPart' })}
          className={buttons.pill}
          onFiles={(files) => setNews(giveFiles(files, texts))}
        />
      )}
      <button
        type="button"
        className={buttons.pill}
        onClick={() => {
          close()
          focusMain()
        }}
      >
        {formatMessage({ id: 'log.anotherFile' })}
      </button>
      <p role="status" className={styles.news}>
        {news}
      </p>
    </div>
  )
}
