import { Clipboard, FileText, Lock } from 'lucide'
import { useId, useState } from 'react'
import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { chooseLate, readFiles, useLog } from '../../state/log'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './DropZone.module.css'
import { FileButton } from './FileButton'
import { PasteField } from './PasteField'

const loadSample = loadOnce(() => import('./sample-log'))

/** Where a log begins: files, a list, or an example. */
export function DropZone() {
  const { formatMessage } = useTexts()
  const id = useId()
  // What was typed stays in sight where it could not be read.
  const [isPasting, setPasting] = useState(() => useLog.getState().pasted !== '')
  const [hasFailed, setFailed] = useState(false)

  function tryExample() {
    const isWanted = chooseLate()
    return loadSample().then(
      ({ sampleLog }) => {
        if (isWanted()) readFiles([sampleLog()])
      },
      () => setFailed(true),
    )
  }

  return (
    <section className={styles.zone} aria-label={formatMessage({ id: 'log.add' })}>
      <Icon of={FileText} />
      <p className={styles.drop}>{formatMessage({ id: 'log.drop' })}</p>
      <div className={styles.ways}>
        <FileButton
          label={formatMessage({ id: 'log.choose' })}
          className={buttons.primary}
          onFiles={readFiles}
        />
        <button
          type="button"
          className={buttons.pill}
          aria-expanded={isPasting}
          aria-controls={isPasting ? id : undefined}
          onClick={() => setPasting(!isPasting)}
        >
          <Icon of={Clipboard} />
          <span>{formatMessage({ id: 'log.paste' })}</span>
        </button>
        <button type="button" className={buttons.pill} onClick={() => void tryExample()}>
          {formatMessage({ id: 'log.example' })}
        </button>
      </div>
      {isPasting && <PasteField id={id} />}
      <p className={styles.private}>
        <Icon of={Lock} />
        <span>{formatMessage({ id: 'log.private' })}</span>
      </p>
      <p className={styles.noScript}>{formatMessage({ id: 'log.noScript' })}</p>
      <p role="alert" className={styles.alert}>
        {hasFailed ? formatMessage({ id: 'log.exampleFailed' }) : ''}
      </p>
    </section>
  )
}
