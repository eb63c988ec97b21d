import type { ReactNode } from 'react'
import type { Page } from '../../data/pages'
import { tableFileTexts } from '../../language/groups/table-file'
import { addTexts } from '../../language/load'
import type { Calculation } from '../../state/calculation'
import type { Words } from '../../wording/words'
import { mayBeRestricted } from '../controls/may-be-restricted'
import { saveFile } from '../controls/save-file'
import { TextToCopy } from '../controls/TextToCopy'
import { csvFile } from '../share/csv-file'
import { pinnedAddress } from './pinned-address'

addTexts(tableFileTexts)

type Shown = {
  readonly page: Page
  readonly words: Words
  readonly browserLocale: string
  readonly calculation: Calculation
}

/**
 * Saves a table as a file. Each row also says which rates it follows from, unless it names them itself, and where to see it.
 *
 * @param fragment - Of the table; it names the file.
 * @returns Where a sandbox may silently forbid that, the text of the file to copy instead.
 */
export function saveTable(
  fragment: string,
  [headings = [], ...rows]: readonly (readonly string[])[],
  { page, words, browserLocale, calculation }: Shown,
): ReactNode {
  const { locale, texts } = words
  const { formatMessage } = texts
  const link = `${pinnedAddress(page, calculation)}#${fragment}`
  const ratesLabel = formatMessage({ id: 'evidence.csv.rates' })
  const rates = (text: string) => (headings.includes(ratesLabel) ? [] : [text])
  const table = [
    [...headings, ...rates(ratesLabel), formatMessage({ id: 'evidence.csv.link' })],
    ...rows.map((row) => [...row, ...rates(calculation.rateSet.id), link]),
  ]
  const { type, before, text } = csvFile(table, [locale, browserLocale])
  if (mayBeRestricted()) {
    const label = formatMessage({ id: 'evidence.csv.text' })
    const copyLabel = formatMessage({ id: 'evidence.csv.copy' })
    return <TextToCopy {...{ label, text, copyLabel }} rows={6} />
  }
  saveFile(`rose-value-${fragment}.csv`, new Blob([before, text], { type }))
  return null
}
