import { inPercent, zero } from '../../domain/amount'
import { addedBy, endsOf, type Missions, type Scheme } from '../../domain/missions'
import { countText, dateText } from '../../language/write-number'
import { schemeLabel, takenBy } from '../../wording/scheme'
import type { Words } from '../../wording/words'
import styles from './SchemeBar.module.css'
import { type Piece, piecesOf, placeOf } from './scheme-pieces'

type SchemeBarProps = {
  readonly missions: Missions
  readonly scheme: Scheme
  /** ISO date since when the scheme holds. */
  readonly since: string
  readonly words: Words
}

const across = (at: number) => `${Math.round(at * 1e4) / 100}%`

/** The share by part, up to the most that can be reached. Numbers go from left to right in every language. */
export function SchemeBar({ missions, scheme, since, words }: SchemeBarProps) {
  const { formatMessage } = words.texts
  const before = across(placeOf(scheme.before, scheme))
  const values = {
    share: words.percent(scheme.before),
    date: dateText(since, words.locale),
  }
  return (
    // To translate a text, browsers wrap it in an HTML element, which a drawing does not show.
    <div translate="no">
      <svg
        className={styles.bar}
        height="104"
        role="img"
        aria-label={schemeLabel(missions, scheme, words)}
      >
        <rect className={styles.track} x="0.5" y="22.5" width="100%" height="55" rx="8" />
        {piecesOf(missions, scheme).map((piece) => (
          <Drawn key={piece.of} piece={piece} missions={missions} scheme={scheme} words={words} />
        ))}
        <line className={styles.before} x1={before} x2={before} y1="16" y2="84" />
        <text className={styles.mark} x={before} y="12" textAnchor="end">
          {formatMessage({ id: 'scaled.bar.before' }, values)}
        </text>
        <text className={styles.mark} x="0" y="98">
          {words.percent(zero())}
        </text>
        <text className={styles.mark} x="100%" y="98" textAnchor="end">
          {formatMessage({ id: 'scaled.bar.most' }, { share: words.percent(endsOf(scheme).most) })}
        </text>
      </svg>
    </div>
  )
}

type DrawnProps = Omit<SchemeBarProps, 'since'> & { readonly piece: Piece }

/** A piece narrower than this has no room for its number, and where it is narrower than that, none for its name. */
const room = { number: 0.035, name: 0.22 }

function Drawn({ piece, missions, scheme, words }: DrawnProps) {
  const { of, from, to } = piece
  const size = to - from
  const number = numberIn(piece, missions, scheme)
  const hasName = number !== null && size > room.name && (of === 'length' || of === 'violations')
  return (
    <>
      <rect
        className={`${styles.piece} ${styles[of] ?? ''}`}
        x={across(from)}
        width={across(size)}
        y="22"
        height="56"
      />
      {number !== null && size > room.number && (
        <g className={of === 'violations' ? styles.taken : styles.added} textAnchor="middle">
          <text className={styles.number} x={across((from + to) / 2)} y={hasName ? 47 : 55}>
            {of === 'violations'
              ? words.texts.formatMessage(
                  { id: 'scaled.less' },
                  { share: countText(number, words.locale) },
                )
              : countText(number, words.locale)}
          </text>
          {hasName && (
            <text className={styles.name} x={across((from + to) / 2)} y="65">
              {words.texts.formatMessage({ id: `scaled.bar.${of}` })}
            </text>
          )}
        </g>
      )}
    </>
  )
}

/** In per cent. None of what is open, nor of a mission that violations cut short: the table says what it adds. */
function numberIn({ of, from, to }: Piece, missions: Missions, scheme: Scheme) {
  if (of === 'open') return null
  if (of === 'violations') return inPercent(takenBy(missions, scheme))
  const added = addedBy(of, missions, scheme).low
  return to - from > placeOf(added, scheme) - 1e-9 ? inPercent(added) : null
}
