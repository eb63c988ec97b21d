import { Download } from 'lucide'
import { type ReactNode, useState } from 'react'
import { useBrowserLocale } from '../../language/locale'
import { loadOnce } from '../../lib/load-once'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './Figure.module.css'

const loadFiles = loadOnce(() => import('./table-file'))

type TableFileProps = {
  readonly name: string
  readonly rowsOf: () => readonly (readonly string[])[]
}

/** The table for spreadsheets; made once somebody asks for it. */
export function TableFile({ name, rowsOf }: TableFileProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const browserLocale = useBrowserLocale()
  const [failed, setFailed] = useState(false)
  const [toCopy, setToCopy] = useState<ReactNode>(null)

  async function save() {
    setFailed(false)
    try {
      const { saveTable } = await loadFiles()
      setToCopy(saveTable(`rose-value-${name}.csv`, rowsOf(), words, browserLocale))
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
