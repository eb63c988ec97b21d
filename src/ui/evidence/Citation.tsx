import type { Page } from '../../data/pages'
import type { RateSet } from '../../domain/rate-set'
import { tableFileTexts } from '../../language/groups/table-file'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { TextToCopy } from '../controls/TextToCopy'
import { pinnedAddress } from './pinned-address'

addTexts(tableFileTexts)

type CitationProps = {
  readonly title: string
  readonly fragment: string
  readonly finding: string | undefined
  /** The page that it is on. */
  readonly page: Page
  /** The rates that the table follows from, if they are not those in force. */
  readonly rates: readonly RateSet[] | undefined
}

/** A table as others cite it; the link keeps the rates that it was read with. */
export function Citation({ title, fragment, finding, page, rates }: CitationProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  return (
    <TextToCopy
      label={formatMessage({ id: 'evidence.cite.text' })}
      text={formatMessage(
        { id: finding === undefined ? 'evidence.cited' : 'evidence.citedFinding' },
        {
          title,
          finding: finding ?? '',
          set: words.list((rates ?? [calculation.rateSet]).map((set) => setName(set, words))),
          date: dateText(today(), words.locale),
          link: `${pinnedAddress(page, calculation)}#${fragment}`,
        },
      )}
      copyLabel={formatMessage({ id: 'evidence.cite.copy' })}
      rows={3}
    />
  )
}
