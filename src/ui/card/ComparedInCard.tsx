import { compareTexts } from '../../language/groups/compare'
import { pageTexts } from '../../language/groups/page'
import { addTexts } from '../../language/load'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { type ShownScenario, sideBySide } from '../../wording/compared'
import { otherRates } from '../../wording/rate-line'
import { useWords } from '../../wording/react/useWords'
import { ScaledBar, TornBar } from '../flow/ScaledBar'
import { Signs } from '../flow/Signs'
import styles from './ComparedInCard.module.css'

// The names of typed rates are those of the page.
addTexts({ en: { ...pageTexts.en, ...compareTexts.en } })

/** Where a card is narrow, it has the main scenario and one more. */
const onNarrow = 2
/** In letters: longer ones are not repeated. */
const longName = 24

/** The scenarios side by side, in place of the bar of one. */
export function ComparedInCard() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const { rows, convertedTo } = sideBySide(useCalculation().scenario, words, {})
  const [first, ...others] = rows
  const rates = others.map(({ name, calculation }, at) => {
    const differing = otherRates(first.calculation, calculation, words)
    // What the name says already is not said again.
    const unsaid = differing.filter((text) => !name.includes(text))
    return unsaid.length === 0
      ? null
      : formatMessage(
          { id: name.length > longName ? 'compare.inCardRatesOf' : 'compare.inCardRates' },
          { name, place: at + 2, rates: unsaid.join(' · ') },
        )
  })
  return (
    <div className={styles.compared}>
      <ul className={styles.rows} aria-label={formatMessage({ id: 'compare.title' })}>
        {rows.map((row, index) => (
          // Rows are told apart by their places.
          <Row key={index} of={row} />
        ))}
      </ul>
      <div className={styles.signs}>
        <Signs rows={rows} />
      </div>
      <p className={styles.notes}>
        {convertedTo !== null && (
          <span>{`${formatMessage({ id: 'compare.inCardConverted' }, { currency: convertedTo })} `}</span>
        )}
        {rates.map((text, index) => text && <span key={index} data-row={index}>{`${text} `}</span>)}
        {rows.length > onNarrow && (
          <span className={styles.others}>
            {formatMessage({ id: 'compare.others' }, { count: rows.length - onNarrow })}
          </span>
        )}
      </p>
    </div>
  )
}

function Row({
  of: { name, viewerPays, creator, parts, why, short, size },
}: {
  readonly of: ShownScenario
}) {
  const { formatMessage, formatList } = useTexts()
  const label = formatList(
    parts.map(({ label: part, amount }) =>
      formatMessage({ id: 'compare.bar' }, { label: part, amount }),
    ),
  )
  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      <span className={styles.amounts}>
        {why ??
          formatMessage(
            { id: 'compare.inCard' },
            { pays: viewerPays.text, creator: inRose(creator.text) },
          )}
      </span>
      {why === null && short === null && (
        <div translate="no" className={styles.bar}>
          <ScaledBar
            parts={parts.map((part) => ({ ...part, shortShare: '' }))}
            label={label}
            size={size}
          />
        </div>
      )}
      {short !== null && (
        <p className={styles.short}>
          <TornBar />
          <span>{short}</span>
        </p>
      )}
    </li>
  )
}

const inRose = (amount: string) => (
  <strong key="creator" className={styles.creator}>
    {amount}
  </strong>
)
