import { X } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import styles from './NewVersion.module.css'
import { reloadNewest, useNewVersion } from './offline'

/** Says that a newer version has arrived. It is taken when the visitor says so, never by itself. */
export function NewVersion() {
  const { formatMessage } = useIntl()
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
            <X aria-hidden="true" />
          </button>
        </>
      )}
    </div>
  )
}
