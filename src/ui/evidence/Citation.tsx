import { evidencePage, type Page } from '../../data/pages'
import { copyTexts } from '../../language/groups/copy'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { today } from '../../language/today'
import { dateText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { wayTo } from '../../state/way-to'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { TextToCopy } from '../controls/TextToCopy'

addTexts(copyTexts)

type CitationProps = {
  readonly title: string
  readonly fragment: string
  /** The page that it is on; without it, the evidence. */
  readonly page?: Page | undefined
}

/** A table as others cite it; the link keeps the rates that it was read with. */
export function Citation({ title, fragment, page = evidencePage }: CitationProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { scenario, rateSet } = useCalculation()
  const address = wayTo(page, { ...scenario, rateSet: rateSet.id }, false)
  return (
    <TextToCopy
      label={formatMessage({ id: 'evidence.cite.text' })}
      text={formatMessage(
        { id: 'evidence.cited' },
        {
          title,
          set: setName(rateSet, words),
          date: dateText(today(), words.locale),
          link: `${address}#${fragment}`,
        },
      )}
      copyLabel={formatMessage({ id: 'evidence.cite.copy' })}
      rows={3}
    />
  )
}
