import { timesOf } from '../../wording/log-times'
import { useWords } from '../../wording/react/useWords'
import { focusText } from '../controls/focus-main'
import buttons from '../look/buttons.module.css'
import styles from './GiftsFound.module.css'
import { type ListProps, timeOf } from './part'

/** Says that a list is of a part of the LIVE. */
export function OnlyPart({ found: { figures }, part, onAll }: ListProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  if (!part) return null
  const times = timesOf(figures.from ?? 0, figures.to ?? 0, words)
  const span = times.span(timeOf(figures, part.first), timeOf(figures, part.last + 1))
  return (
    <p className={styles.only}>
      <span>{formatMessage({ id: 'live.part.only' }, { span })}</span>
      <button
        type="button"
        className={buttons.words}
        onClick={({ currentTarget }) => {
          onAll()
          // The button disappears, and would take the focus with it.
          focusText(currentTarget.closest('section')?.querySelector('h2'))
        }}
      >
        {formatMessage({ id: 'live.part.all' })}
      </button>
    </p>
  )
}
