import { evidencePage } from '../../data/pages'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { doubtOf, type Doubt as Shown } from '../../wording/doubt'
import { useWords } from '../../wording/react/useWords'
import { PageLink } from '../links/PageLink'
import styles from './Doubt.module.css'

/** Beside the answer: what all payout models say, on one line. */
export function Doubt() {
  const { formatMessage } = useTexts()
  const doubt = doubtOf(useCalculation(), useWords())
  if (doubt === null) return null
  const { chosen, band } = doubt
  return (
    <div className={styles.doubt}>
      <p className={styles.title}>{doubt.title}</p>
      {/* To translate a text, browsers wrap it in an HTML element, which a drawing does not show. */}
      <div translate="no">
        <svg className={styles.axis} role="img" aria-label={doubt.summary}>
          <line x1="0" x2="100%" y1="40" y2="40" className={styles.line} />
          {band && (
            <rect
              className={styles.band}
              x={inside(band.from)}
              width={share(band.to - band.from)}
              y="34"
              height="12"
              rx="6"
            />
          )}
          {doubt.models.map(({ id, at, isRaised }) => (
            <circle key={id} className={styles.dot} cx={inside(at)} cy={isRaised ? 25 : 40} r="5" />
          ))}
          <circle className={styles.chosen} cx={inside(chosen.at)} cy="40" r="8.5" />
          <text className={styles.end} x="0" y="14">
            {doubt.least}
          </text>
          <text className={styles.end} x="100%" y="14" textAnchor="end">
            {doubt.most}
          </text>
          <text
            className={styles.amount}
            x={inside(chosen.at)}
            y={hasRoom(doubt) ? 14 : 68}
            textAnchor={anchorAt(chosen.at)}
          >
            {chosen.text}
          </text>
        </svg>
      </div>
      <PageLink page={evidencePage} fragment="claims" className={styles.go}>
        <span>{formatMessage({ id: 'doubt.evidence' })}</span>
      </PageLink>
    </div>
  )
}

/** A length on the line, which leaves room for half a circle at both ends. */
const share = (part: number) => `${(part * 94).toFixed(2)}%`

/** A place on the line. */
const inside = (part: number) => `${(3 + part * 94).toFixed(2)}%`

/** The rough width of a letter, as a part of the narrowest line. */
const letter = 0.034

/** Whether the chosen model's label fits between those of the ends; else it stands below the line. */
function hasRoom({ chosen, least, most }: Shown) {
  const half = (chosen.text.length / 2 + 1) * letter
  return chosen.at - half > least.length * letter && chosen.at + half < 1 - most.length * letter
}

/** Labels stay within the drawing. */
function anchorAt(part: number) {
  if (part < 0.12) return 'start'
  return part > 0.88 ? 'end' : 'middle'
}
