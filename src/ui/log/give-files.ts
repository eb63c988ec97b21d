import type { Texts } from '../../language/write-text'
import { addFiles, hasFound, readFiles, useLog } from '../../state/log'

/** Whether something is open that further files can be parts of. */
export const isOpen = (): boolean => {
  const { stage, files } = useLog.getState()
  return stage.kind === 'done' ? files.length > 0 && hasFound(stage.reading) : isReading()
}

const isReading = () => useLog.getState().stage.kind === 'reading'

/**
 * Reads files: as parts of the log that is open, where there is one.
 *
 * @returns What the visitor should know of them; empty where there is nothing.
 */
export function giveFiles(files: readonly File[], { formatMessage, formatList }: Texts): string {
  if (files.length === 0) return ''
  if (!isOpen()) {
    readFiles(files)
    return ''
  }
  const given = addFiles(files)
  if (given.length === 0) return ''
  const names = formatList(given.map(({ name }) => name))
  return formatMessage({ id: 'log.given' }, { count: given.length, names })
}
