import { Download } from 'lucide'
import { type ReactNode, useState } from 'react'
import { giftsPage, wayToRoot } from '../../data/pages'
import { useBrowserLocale } from '../../language/locale'
import { loadOnce } from '../../lib/load-once'
import { useChoices } from '../../state/choices'
import { useWords } from '../../wording/react/useWords'
import { useMadeFrom } from '../controls/useMadeFrom'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './GiftsPage.module.css'

/** What the build writes for everybody, as docs/data.md describes. */
const dataFiles = ['gifts.json', 'rates.json'] as const

const loadFiles = loadOnce(() => import('./gift-files'))

/** The whole list with its sources, for spreadsheets and for programs; made once somebody asks for it. */
export function GiftFiles() {
  const words = useWords()
  const { formatMessage } = words.texts
  const browserLocale = useBrowserLocale()
  const [failed, setFailed] = useState(false)
  const scenario = useChoices((choices) => choices.scenario)
  const chosen = useChoices((choices) => choices.chosen)
  const [toCopy, setToCopy] = useMadeFrom<ReactNode>(scenario, chosen, words, browserLocale)

  async function save(kind: 'csv' | 'json') {
    setFailed(false)
    try {
      const { saveGifts } = await loadFiles()
      setToCopy(await saveGifts(kind, { scenario, chosen, words, browserLocale }))
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className={styles.files}>
      <div className={styles.buttons}>
        {(['csv', 'json'] as const).map((kind) => (
          <button key={kind} type="button" className={buttons.pill} onClick={() => void save(kind)}>
            <Icon of={Download} />
            <span>{formatMessage({ id: `gifts.save.${kind}` })}</span>
          </button>
        ))}
      </div>
      <p className={styles.data}>
        <span>{formatMessage({ id: 'gifts.data' })}</span>
        {dataFiles.map((name) => (
          <a
            key={name}
            href={`${wayToRoot({ ...giftsPage, language: words.texts.language })}data/${name}`}
          >
            {name}
          </a>
        ))}
      </p>
      <div role="alert">{failed && <p>{formatMessage({ id: 'gifts.save.failed' })}</p>}</div>
      {toCopy}
    </div>
  )
}
