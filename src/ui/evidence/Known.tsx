import { notFound } from '../../data/not-found'
import { dateText } from '../../language/write-number'
import { mythFigures } from '../../wording/myths'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import styles from './Known.module.css'

const kinds = ['known', 'estimated', 'folklore'] as const

/** How far each kind of number can be trusted, and what nobody seems to know. */
export function Known() {
  const words = useWords()
  const { locale, texts } = words
  const figures = mythFigures(words)
  const { formatMessage } = texts
  return (
    <Section title={formatMessage({ id: 'known.title' })} area="known">
      {() => (
        <>
          <div className={styles.kinds}>
            {kinds.map((kind) => (
              <div key={kind}>
                <h3>{formatMessage({ id: `known.${kind}.title` })}</h3>
                <p>{formatMessage({ id: `known.${kind}` }, figures)}</p>
              </div>
            ))}
          </div>
          <div className={styles.notFound}>
            <h3>
              {formatMessage(
                { id: 'known.notFound.title' },
                { date: dateText(notFound.asOf, locale) },
              )}
            </h3>
            <ul>
              {notFound.ids.map((id) => (
                <li key={id}>{formatMessage({ id: `notFound.${id}` })}</li>
              ))}
            </ul>
          </div>
        </>
      )}
    </Section>
  )
}
