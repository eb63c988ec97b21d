import { X } from 'lucide'
import { useState } from 'react'
import { useTexts } from '../../language/texts'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { reloadNewest } from './offline'

/** Says that a newer version has arrived. It is taken when the visitor says so, never by itself. */
export function NewVersionPrompt() {
  const { formatMessage } = useTexts()
  const [isPutAway, setPutAway] = useState(false)
  if (isPutAway) return null

  function putAway() {
    setPutAway(true)
    focusMain()
  }
  return (
    <>
      <p>{formatMessage({ id: 'version.new' })}</p>
      <button type="button" className={buttons.primary} onClick={() => void reloadNewest()}>
        {formatMessage({ id: 'version.reload' })}
      </button>
      <button
        type="button"
        className={buttons.icon}
        aria-label={formatMessage({ id: 'notice.dismiss' })}
        onClick={putAway}
      >
        <Icon of={X} />
      </button>
    </>
  )
}
