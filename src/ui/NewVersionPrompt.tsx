import { X } from 'lucide'
import { useState } from 'react'
import buttons from './buttons.module.css'
import { focusMain } from './focus-main'
import { Icon } from './Icon'
import { reloadNewest } from './offline'
import { useTexts } from './texts'

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
