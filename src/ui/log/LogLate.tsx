import { lateLogTexts } from '../../language/groups/log-late'
import { addTexts } from '../../language/load'
import { useLog } from '../../state/log'
import { Notices } from '../answer/Notices'
import { FilesRead } from './FilesRead'
import styles from './FilesRead.module.css'
import { HowRead } from './HowRead'
import { KeepLog } from './KeepLog'
import { LogResult } from './LogResult'

addTexts(lateLogTexts)

export { AskBeforeLeaving } from './AskBeforeLeaving'
export { FilesRead } from './FilesRead'
export { KeptLog } from './KeptLog'
export { LogFolds } from './LogFolds'

/** A log that is open: what was read, and what it comes to. */
export function LogOpen() {
  const stage = useLog((log) => log.stage)
  if (stage.kind !== 'done') return null
  return (
    <>
      <FilesRead reading={stage.reading} />
      <Notices />
      <LogResult reading={stage.reading} />
      <div className={styles.end}>
        <HowRead files={stage.reading.files} />
        <KeepLog reading={stage.reading} />
      </div>
    </>
  )
}
