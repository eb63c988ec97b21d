import { useTexts } from '../../language/texts'
import { sizeText, waitText, wholeText } from '../../language/write-size'
import { type LogStage, stopReading, useLog } from '../../state/log'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { focusMain } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from './ReadingProgress.module.css'

type Reading = LogStage & { readonly kind: 'reading' }

/** How far reading is, and a way to stop it. */
export function ReadingProgress({ stage }: { readonly stage: Reading }) {
  const words = useWords()
  const { formatMessage } = useTexts()
  const files = useLog((log) => log.files)
  const title = formatMessage(
    { id: 'log.reading' },
    {
      count: files.length,
      number: wholeText(files.length, words.locale),
      name: files[0]?.file.name ?? '',
    },
  )
  return (
    <section className={styles.reading} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <progress
        className={styles.bar}
        aria-label={title}
        value={stage.bytes}
        max={Math.max(1, stage.total)}
      />
      <ul className={styles.facts}>
        {factsOf(stage, words).map((fact) => (
          <li key={fact.kind}>{fact.text}</li>
        ))}
      </ul>
      <button
        type="button"
        className={buttons.pill}
        onClick={() => {
          stopReading()
          focusMain()
        }}
      >
        {formatMessage({ id: 'log.stop' })}
      </button>
    </section>
  )
}

/** In ms: what is said of the speed before that would jump. */
const settled = 500

function factsOf({ bytes, total, gifts, since }: Reading, { locale, texts }: Words) {
  const { formatMessage } = texts
  const elapsed = performance.now() - since
  const size = (of: number) => sizeText(of, locale)
  const facts = [
    {
      kind: 'done',
      text: formatMessage({ id: 'log.done' }, { done: size(bytes), total: size(total) }),
    },
    {
      kind: 'gifts',
      text: formatMessage(
        { id: 'log.giftsSoFar' },
        { count: gifts, number: wholeText(gifts, locale) },
      ),
    },
  ]
  if (elapsed < settled || bytes === 0) return facts
  const perSecond = (bytes / elapsed) * 1000
  const time = waitText((total - bytes) / perSecond, locale)
  return [
    ...facts,
    { kind: 'rate', text: formatMessage({ id: 'log.rate' }, { size: size(perSecond) }) },
    { kind: 'left', text: formatMessage({ id: 'log.left' }, { time }) },
  ]
}
