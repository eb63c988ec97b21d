import { useCallback, useEffect, useState } from 'react'
import { logTexts } from '../../language/groups/log'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { onIdle } from '../../lib/on-idle'
import { hasFound, listFile, pasteBeside, readWith, useLog } from '../../state/log'
import { Notices } from '../answer/Notices'
import { mainId } from '../controls/focus-main'
import { LatePart } from '../loading/LatePart'
import notice from '../look/notice.module.css'
import { Footer } from '../page/Footer'
import { Header } from '../page/Header'
import { OnceIdle } from '../page/OnceIdle'
import page from '../page/Page.module.css'
import { DropZone } from './DropZone'
import { giveFiles, isOpen } from './give-files'
import styles from './LogPage.module.css'
import { Readable } from './Readable'
import { ReadingProgress } from './ReadingProgress'
import { startReading } from './reader'
import { SaidOfReading } from './SaidOfReading'
import { useDrop } from './useDrop'
import { usePaste } from './usePaste'

addTexts(pageTexts)
addTexts(logTexts)
readWith(startReading)

/** All that comes once files are read, and what is folded away: no request is left for when they are. */
const loadLate = loadOnce(() => import('./LogLate'))

/** What a LIVE, or all that was bought, comes to. */
export function LogPage() {
  const { formatMessage } = useTexts()
  const isFound = useLog(({ stage }) => stage.kind === 'done' && hasFound(stage.reading))
  return (
    <>
      <Header place="log" />
      <div className={page.page}>
        <main id={mainId} className={styles.main} tabIndex={-1}>
          <Dropped />
          {isFound ? (
            <LatePart
              load={loadLate}
              failed="log.late.failed"
              render={({ LogOpen }) => <LogOpen />}
            />
          ) : (
            <>
              <div className={styles.headline}>
                <h1 className={styles.title}>{formatMessage({ id: 'log.title' })}</h1>
                <p className={styles.intro}>{formatMessage({ id: 'log.intro' })}</p>
                <div className={styles.notices}>
                  <Notices />
                </div>
              </div>
              <Beginning />
              <Kept />
              <Readable />
            </>
          )}
          <OnceIdle
            load={loadLate}
            failed="log.late.failed"
            render={({ AskBeforeLeaving, LogFolds }) => (
              <>
                <AskBeforeLeaving />
                <LogFolds />
              </>
            )}
          />
        </main>
        <Footer />
      </div>
      <SaidOfReading />
    </>
  )
}

/** Where files are given, or how far reading them is. */
function Beginning() {
  const { formatMessage } = useTexts()
  const stage = useLog((log) => log.stage)
  if (stage.kind === 'reading') return <ReadingProgress stage={stage} />
  return (
    <>
      {stage.kind === 'failed' && (
        <p role="alert" className={notice.notice}>
          {formatMessage({ id: 'log.failed' }, { message: stage.message })}
        </p>
      )}
      {stage.kind === 'done' && (
        <LatePart
          load={loadLate}
          render={({ FilesRead }) => <FilesRead reading={stage.reading} />}
        />
      )}
      <DropZone />
    </>
  )
}

/** Where a log was kept; it takes no room until then, so it waits for the browser to be idle by itself. */
function Kept() {
  const [isTime, setTime] = useState(false)
  useEffect(() => onIdle(() => setTime(true)), [])
  return isTime && <LatePart load={loadLate} render={({ KeptLog }) => <KeptLog />} />
}

/** Takes what is dropped or pasted anywhere, and says what can't be taken. */
function Dropped() {
  const texts = useTexts()
  const { formatMessage, formatList } = texts
  const [news, setNews] = useState('')
  const take = useCallback(
    ({ files, folders }: { files: readonly File[]; folders: readonly string[] }) => {
      const ofFiles = giveFiles(files, texts)
      const ofFolders =
        folders.length > 0 && formatMessage({ id: 'log.folder' }, { name: formatList(folders) })
      setNews([ofFolders, ofFiles].filter(Boolean).join(' '))
    },
    [texts, formatMessage, formatList],
  )
  const isOver = useDrop(take)
  const read = useCallback(
    ({ files, text }: { readonly files: readonly File[]; readonly text: string }) => {
      // Where it can't be read, it is in its field, to be corrected.
      if (files.length === 0) pasteBeside(text)
      const list = () => listFile(text, formatMessage({ id: 'log.pastedName' }))
      setNews(giveFiles(files.length > 0 ? files : [list()], texts))
    },
    [texts, formatMessage],
  )
  usePaste(read)
  return (
    <>
      <p role="status" className={styles.news}>
        {news}
      </p>
      {isOver && (
        <p className={styles.over} aria-hidden>
          {formatMessage({ id: isOpen() ? 'log.letGoToAdd' : 'log.letGo' })}
        </p>
      )}
    </>
  )
}
