import { X } from 'lucide'
import { useLayoutEffect, useState } from 'react'
import { useTexts } from '../../language/texts'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './NewVersionPrompt.module.css'
import { reloadNewest } from './offline'

/** Says that a newer version has arrived. It is taken when the visitor says so, never by itself. */
export function NewVersionPrompt() {
  const [isPutAway, setPutAway] = useState(false)
  if (isPutAway) return null
  return (
    <Prompt
      onPutAway={() => {
        setPutAway(true)
        focusMain()
      }}
    />
  )
}

function Prompt({ onPutAway }: { readonly onPutAway: () => void }) {
  const { formatMessage } = useTexts()
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['prompt'] = 'true'
    return () => {
      delete dataset['prompt']
    }
  }, [])
  return (
    <div className={styles.prompt}>
      <p>{formatMessage({ id: 'version.new' })}</p>
      <button type="button" className={buttons.primary} onClick={() => void reloadNewest()}>
        {formatMessage({ id: 'version.reload' })}
      </button>
      <button
        type="button"
        className={buttons.icon}
        aria-label={formatMessage({ id: 'notice.dismiss' })}
        onClick={onPutAway}
      >
        <Icon of={X} />
      </button>
    </div>
  )
}
