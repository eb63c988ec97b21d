import { agesForCoins, coinTermsAsOf, coinTermsDays } from '../../data/coin-terms'
import { useTexts } from '../../language/texts'
import { dateText } from '../../language/write-number'
import { useWords } from '../../wording/react/useWords'
import { Fold } from '../controls/Fold'
import styles from './LogFolds.module.css'

/** What is asked before a file is there: how to get one, and what a parent can do. */
export function LogFolds() {
  return (
    <div className={styles.folds}>
      <Formats />
      <Child />
    </div>
  )
}

const ways = ['lists', 'export', 'libraries', 'tikfinity', 'trackers', 'backstage'] as const

function Formats() {
  const { formatMessage } = useTexts()
  return (
    <Fold
      title={formatMessage({ id: 'log.formats' })}
      note={formatMessage({ id: 'log.formats.note' })}
      area="formats"
    >
      <dl className={styles.list}>
        {ways.map((way) => (
          <div key={way}>
            <dt>{formatMessage({ id: `log.formats.${way}` })}</dt>
            <dd>{formatMessage({ id: `log.formats.${way}Text` })}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}

const keeps = ['bills', 'export', 'account'] as const

/** Says no more than is known: what TikTok's own texts say, and that the rest isn't known. */
function Child() {
  const { formatMessage } = useTexts()
  const { locale } = useWords()
  return (
    <Fold
      title={formatMessage({ id: 'log.child' })}
      note={formatMessage({ id: 'log.child.note' })}
      area="child"
    >
      <div className={styles.list}>
        <div>
          <h3>{formatMessage({ id: 'log.child.keep' })}</h3>
          <ul className={styles.points}>
            {keeps.map((point) => (
              <li key={point}>{formatMessage({ id: `log.child.keep.${point}` })}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{formatMessage({ id: 'log.child.where' })}</h3>
          <p>{formatMessage({ id: 'log.child.where.seller' })}</p>
          <p>
            {formatMessage(
              { id: 'log.child.where.terms' },
              { date: dateText(coinTermsAsOf, locale), days: coinTermsDays },
            )}
          </p>
        </div>
        <div>
          <h3>{formatMessage({ id: 'log.child.age' })}</h3>
          <p>
            {formatMessage(
              { id: 'log.child.age.rule' },
              { age: agesForCoins.elsewhere, korea: agesForCoins.southKorea },
            )}
          </p>
          <ul className={styles.sources}>
            <li>
              <a href={agesForCoins.helpPage} rel="noreferrer" target="_blank">
                {formatMessage({ id: 'log.child.age.help' })}
              </a>
            </li>
            <li>
              <a href={agesForCoins.newsroom} rel="noreferrer" target="_blank">
                {formatMessage(
                  { id: 'log.child.age.newsroom' },
                  { date: dateText(agesForCoins.asOf, locale) },
                )}
              </a>
            </li>
          </ul>
        </div>
        <div>
          <h3>{formatMessage({ id: 'log.child.unknown' })}</h3>
          <p>{formatMessage({ id: 'log.child.unknown.text' })}</p>
        </div>
      </div>
    </Fold>
  )
}
