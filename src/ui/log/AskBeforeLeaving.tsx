import { useEffect } from 'react'
import { useKept } from '../../state/kept-log'
import { hasFound, useLog } from '../../state/log'
import { sampleName } from '../../wording/log-picture'

/** Has the browser ask before the page is left, wherever that leads, while a log is open that is kept nowhere. */
export function AskBeforeLeaving() {
  const kept = useKept(({ reading }) => reading)
  const isAtStake = useLog(({ stage, files }) => {
    if (stage.kind === 'reading') return files.some(({ file }) => file.name !== sampleName)
    if (stage.kind !== 'done' || !hasFound(stage.reading)) return false
    // The example is there again at once.
    return stage.reading !== kept && stage.reading.files.some(({ name }) => name !== sampleName)
  })
  useEffect(() => {
    if (!isAtStake) return
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // Chrome before 119 asks only then.
      event.returnValue = true
    }
    // Only while it is needed: some browsers then keep no page for the way back.
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAtStake])
  return null
}
