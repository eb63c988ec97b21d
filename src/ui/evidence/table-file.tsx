import type { ReactNode } from 'react'
import { copyTexts } from '../../language/groups/copy'
import { addTexts } from '../../language/load'
import type { Words } from '../../wording/words'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import { TextToCopy } from '../controls/TextToCopy'
import { csvFile } from '../share/csv-file'

addTexts(copyTexts)

/**
 * Saves a table as a file.
 *
 * @returns Where a sandbox may silently forbid that, the text of the file to copy instead.
 */
export function saveTable(
  name: string,
  rows: readonly (readonly string[])[],
  { locale, texts: { formatMessage } }: Words,
  browserLocale: string,
): ReactNode {
  const { type, before, text } = csvFile(rows, [locale, browserLocale])
  if (mayBeRestricted()) {
    const label = formatMessage({ id: 'evidence.csv.text' })
    const copyLabel = formatMessage({ id: 'evidence.csv.copy' })
    return <TextToCopy {...{ label, text, copyLabel }} rows={6} />
  }
  saveFile(name, new Blob([before, text], { type }))
  return null
}
