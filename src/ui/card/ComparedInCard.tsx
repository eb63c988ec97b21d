import { compareTexts } from '../../language/groups/compare'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { sideBySide } from '../../wording/compared'
import { useWords } from '../../wording/react/useWords'
import { ScaledBar } from '../flow/ScaledBar'
import styles from './ComparedInCard.module.css'

// The names of typed rates are those of the page.
addTexts({ en: { ...pageTexts.en, ...compareTexts.en } })

/** Where a card is narrow, it has the main scenario and one more. */
const onNarrow = 2

/** The scenarios side by side, in place of the bar of one. */
export function ComparedInCard() {
  const { formatMessage, formatList } = useTexts()
  const words = useWords()
  const { rows, isInDollars } = sideBySide(useCalculation().scenario, words, {})
  return (
    <div className={styles.compared}>
      <ul className={styles.rows} aria-label={formatMessage({ id: 'compare.title' })}>
        {rows.map(({ name, viewerPays, creator, parts, why, size }, index) => (
          // Rows are told apart by their places.
          <li key={index} className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.amounts}>
              {why ??
                formatMessage(
                  { id: 'compare.inCard' },
                  { pays: viewerPays.text, creator: inRose(creator.text) },
                )}
            </span>
            {why === null && (
              <div translate="no" className={styles.bar}>
                <ScaledBar
                  parts={parts.map((part) => ({ ...part, shortShare: '' }))}
                  label={formatList(
                    parts.map(({ label, amount }) =>
                      formatMessage({ id: 'compare.bar' }, { label, amount }),
                    ),
                  )}
                  size={size}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {isInDollars && (
        <p className={styles.note}>{formatMessage({ id: 'compare.inCardDollars' })}</p>
      )}
      {rows.length > onNarrow && (
        <p className={styles.others}>
          {formatMessage({ id: 'compare.others' }, { count: rows.length - onNarrow })}
        </p>
      )}
    </div>
  )
}

const inRose = (amount: string) => (
  <strong key="creator" className={styles.creator}>
    {amount}
  </strong>
)
