import { X } from 'lucide'
import { useState } from 'react'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { Icon } from './Icon'
import styles from './NewVersion.module.css'
import { reloadNewest, useNewVersion } from './offline'
import { useTexts } from './texts'

/** Says that a newer version has arrived. It is taken when the visitor says so, never by itself. */
export function NewVersion() {
  const { formatMessage } = useTexts()
  const hasArrived = useNewVersion((version) => version.hasArrived)
  const [isPutAway, setPutAway] = useState(false)
  return (
    <div role="status" className={styles.prompt}>
      {hasArrived && !isPutAway && (
        <>
          <p>{formatMessage({ id: 'version.new' })}</p>
          <button type="button" className={buttons.primary} onClick={() => void reloadNewest()}>
            {formatMessage({ id: 'version.reload' })}
          </button>
          <button
            type="button"
            className={buttons.icon}
            aria-label={formatMessage({ id: 'notice.dismiss' })}
            onClick={() => {
              setPutAway(true)
              focusMain()
            }}
          >
            <Icon of={X} />
          </button>
        </>
      )}
    </div>
  )
}
