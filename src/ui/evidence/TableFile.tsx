import { Download } from 'lucide'
import { type ReactNode, useState } from 'react'
import type { Page } from '../../data/pages'
import { useBrowserLocale } from '../../language/locale'
import { loadOnce } from '../../lib/load-once'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { useMadeFrom } from '../controls/useMadeFrom'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Figure.module.css'

const loadFiles = loadOnce(() => import('./table-file'))

type TableFileProps = {
  /** The fragment of the table. */
  readonly name: string
  /** The page that it is on. */
  readonly page: Page
  readonly rowsOf: () => readonly (readonly string[])[]
}

/** The table for spreadsheets; made once somebody asks for it. */
export function TableFile({ name, page, rowsOf }: TableFileProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const browserLocale = useBrowserLocale()
  const calculation = useCalculation()
  const [failed, setFailed] = useState(false)
  const [toCopy, setToCopy] = useMadeFrom<ReactNode>(calculation, words, browserLocale)

  async function save() {
    setFailed(false)
    try {
      const { saveTable } = await loadFiles()
      setToCopy(saveTable(name, rowsOf(), { page, words, browserLocale, calculation }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.tool}>
      <button type="button" className={buttons.pill} onClick={() => void save()}>
        <Icon of={Download} />
        <span>{formatMessage({ id: 'evidence.csv' })}</span>
      </button>
      <div role="alert">{failed && <p>{formatMessage({ id: 'evidence.csv.failed' })}</p>}</div>
      {toCopy}
    </div>
  )
}
