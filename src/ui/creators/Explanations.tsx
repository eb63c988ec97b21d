import { evidenceOf } from '../../data/evidence-sources'
import { stepSources } from '../../data/payout-steps'
import { type Dollars, greatest, toNumber } from '../../domain/amount'
import { type Explanation, fits } from '../../domain/explanations'
import type { Compared } from '../../domain/payout-gap'
import { useCalculation } from '../../state/react/useCalculation'
import { type Exchanged, fitText, noteText, stepsText } from '../../wording/explanations'
import { moneyOf } from '../../wording/payout-gap'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { across } from '../evidence/drawn'
import { type Column, FigureTable } from '../evidence/FigureTable'
import { SourceNote } from '../rates/SourceNote'
import styles from './Why.module.css'

type ExplanationsProps = {
  readonly titleId: string
  readonly gap: Compared
  /** The best fit first. */
  readonly found: readonly Explanation[]
  readonly exchanged: Exchanged
}

/** Each step that may have made the payout lower, with what it leaves. */
export function Explanations({ titleId, gap, found, exchanged }: ExplanationsProps) {
  const words = useWords()
  const { exchange } = useCalculation().rateSet
  return (
    <FigureTable
      titleId={titleId}
      columns={columnsOf({ gap, found, exchanged, words, exchange: exchange.source })}
      rows={found}
      keyOf={keyOf}
      isMarked={fits}
      className={styles.table}
      startsBy={{ column: 'fit', isDown: false }}
    />
  )
}

const keyOf = ({ steps }: Explanation) => steps.map(({ kind }) => kind).join(' ')

/** Sources of one step or two, each once. */
export const sourcesOfSteps = ({ steps }: Explanation, exchange: string): readonly string[] => [
  ...new Set(steps.flatMap(({ kind }) => (kind === 'exchange' ? [exchange] : stepSources[kind]))),
]

type Shown = Omit<ExplanationsProps, 'titleId'> & {
  readonly words: Words
  /** The source of the exchange rates. */
  readonly exchange: string
}

function columnsOf({
  gap,
  found,
  exchanged,
  words,
  exchange,
}: Shown): readonly Column<Explanation>[] {
  const { formatMessage } = words.texts
  const money = moneyOf(gap, found, words)
  const most = [gap.usual, ...found.flatMap(({ leaves }) => leaves ?? [])].reduce(greatest)
  return [
    {
      id: 'step',
      label: formatMessage({ id: 'why.column.step' }),
      place: 'name',
      order: (row) => stepsText(row, words),
      cell: (row) => (
        <>
          <span>{stepsText(row, words)}</span>
          <span className={styles.note}>{noteText(row, gap, exchanged, words)}</span>
          <SourceNote
            label={stepsText(row, words)}
            sources={evidenceOf(sourcesOfSteps(row, exchange))}
          />
        </>
      ),
    },
    {
      id: 'drawn',
      label: formatMessage(
        { id: 'why.column.drawn' },
        { usual: money(gap.usual), received: money(gap.received) },
      ),
      place: 'drawn',
      cell: ({ leaves }) => (
        <Drawn
          label={
            leaves
              ? formatMessage(
                  { id: 'why.drawn' },
                  { leaves: money(leaves), usual: money(gap.usual) },
                )
              : formatMessage({ id: 'why.drawn.unknown' })
          }
          leaves={leaves}
          received={gap.received}
          most={most}
        />
      ),
    },
    {
      id: 'leaves',
      label: formatMessage({ id: 'why.column.leaves' }),
      place: 'end',
      order: ({ leaves }) => leaves && toNumber(leaves),
      cell: ({ leaves }) => (
        <span className={styles.leaves}>
          {leaves ? money(leaves) : formatMessage({ id: 'why.unknown' })}
        </span>
      ),
    },
    {
      id: 'fit',
      label: formatMessage({ id: 'why.column.fit' }),
      place: 'more',
      order: (row) => found.indexOf(row),
      cell: (row) => <span className={styles.fit}>{fitText(row, exchanged, money, words)}</span>,
    },
  ]
}

type DrawnProps = {
  readonly label: string
  readonly leaves: Dollars | null
  readonly received: Dollars
  readonly most: Dollars
}

/** What is left, as a bar up to it; the line is what was received. */
function Drawn({ label, leaves, received, most }: DrawnProps) {
  const at = (amount: Dollars) => across(toNumber(amount) / toNumber(most))
  return (
    <svg role="img" aria-label={label}>
      {leaves && (
        <rect
          className={styles.bar}
          width={at(leaves)}
          y="50%"
          height="10"
          rx="3"
          transform="translate(0 -5)"
        />
      )}
      <line className={styles.received} x1={at(received)} x2={at(received)} y2="100%" />
    </svg>
  )
}
