import { evidenceOf } from '../../data/evidence-sources'
import { equal, exact, type Money, type Part, partOf, toNumber } from '../../domain/amount'
import { minorDigits, percentText } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { elsewhereAt, type Elsewhere as Platform } from '../../state/elsewhere'
import { useCalculation } from '../../state/react/useCalculation'
import { shareText } from '../../wording/evidence'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { SourceNote } from '../rates/SourceNote'
import { TrustTag, trustShapes } from '../rates/TrustTag'
import { across, Beside, DrawnRange, DrawnTicks } from './drawn'
import styles from './Elsewhere.module.css'
import { Figure } from './Figure'
import { type Column, FigureTable } from './FigureTable'
import { plainPercent, sourceCells } from './file-rows'

/** What other platforms leave to a creator, beside TikTok. */
export function Elsewhere() {
  const words = useWords()
  const { formatMessage } = words.texts
  const chosen = useChoices((choices) => choices.chosen)
  const { currency } = useCalculation().inForce
  const rows = elsewhereAt(chosen)
  const money = words.receiptMoney(spentIn(currency), currency, { digits: 0, inCents: false })
  return (
    <Figure
      id="elsewhere"
      title={formatMessage({ id: 'elsewhere.title' })}
      aside={formatMessage({ id: 'elsewhere.aside' }, { money })}
      rowsOf={() => fileRows(rows, words)}
      notes={
        <>
          <p>{formatMessage({ id: 'elsewhere.note' })}</p>
          <p>{formatMessage({ id: 'elsewhere.units' })}</p>
        </>
      }
    >
      {(titleId) => (
        <FigureTable
          titleId={titleId}
          columns={columnsOf(currency, money, words)}
          rows={rows}
          keyOf={({ id }) => id}
          isMarked={({ isTikTok }) => isTikTok}
          className={styles.table}
          startsBy={{ column: 'amount', isDown: true }}
        />
      )}
    </Figure>
  )
}

/** Ten, or a thousand where a tenth of ten could not be written: of ¥10, almost everyone gets ¥5. */
const spentIn = (currency: string): Money => exact(minorDigits(currency) === 0 ? '1000' : '10')

const nameOf = ({ id }: Platform, { texts }: Words) =>
  texts.formatMessage({ id: `platform.${id}` as 'platform.bigo' })

/** Why there is no share, in a word. */
const problemOf = ({ problem }: Platform, { texts }: Words) =>
  texts.formatMessage({ id: `shares.problem.${problem ?? 'noPrice'}` })

function columnsOf(currency: string, money: string, words: Words): readonly Column<Platform>[] {
  const { formatMessage } = words.texts
  const amount = (part: Part) => words.money(partOf(spentIn(currency), part), currency)
  return [
    {
      id: 'platform',
      label: formatMessage({ id: 'elsewhere.column.platform' }),
      place: 'name',
      order: (row) => nameOf(row, words),
      cell: (row) => (
        <>
          <span>{nameOf(row, words)}</span>
          <SourceNote label={nameOf(row, words)} sources={evidenceOf(row.sources)} />
        </>
      ),
    },
    {
      id: 'share',
      label: formatMessage({ id: 'elsewhere.column.share' }),
      place: 'drawn',
      axis: <Ticks words={words} />,
      cell: (row) => <Drawn of={row} words={words} />,
    },
    {
      id: 'amount',
      label: formatMessage({ id: 'elsewhere.column.amount' }, { money }),
      place: 'end',
      order: ({ share }) => share && toNumber(share.typical),
      cell: (row) =>
        row.share ? (
          <span className={styles.amount}>{amount(row.share.typical)}</span>
        ) : (
          <span className={styles.notKnown}>{problemOf(row, words)}</span>
        ),
    },
    {
      id: 'trust',
      label: formatMessage({ id: 'claims.column.trust' }),
      place: 'more',
      order: ({ trust }) => Object.keys(trustShapes).indexOf(trust),
      cell: ({ trust }) => <TrustTag trust={trust} />,
    },
  ]
}

type DrawnProps = { readonly of: Platform; readonly words: Words }

function Drawn({ of, words }: DrawnProps) {
  const { share, isTikTok } = of
  const places = share && [share.low, share.typical, share.high].map(toNumber)
  const [low = 0, typical = 0, high = 0] = places ?? []
  return (
    <>
      <svg aria-hidden="true">
        <DrawnTicks at={ticks} />
        {low !== high && <DrawnRange className={styles.range} low={low} high={high} />}
        {share && (
          <circle className={styles.dot} cx={across(typical)} cy="50%" r={isTikTok ? 8 : 6} />
        )}
      </svg>
      {share && (
        <Beside className={styles.share} low={low} high={high} text={shareLabel(share, words)} />
      )}
    </>
  )
}

/** `48% (19% – 51%)`. */
function shareLabel({ low, typical, high }: NonNullable<Platform['share']>, words: Words): string {
  const share = shareText(typical, words)
  const range = words.span(shareText(low, words), shareText(high, words))
  return equal(low, high) || range === null
    ? share
    : words.texts.formatMessage({ id: 'elsewhere.range' }, { share, range })
}

const ticks = [0, 0.25, 0.5, 0.75, 1] as const

function Ticks({ words: { locale } }: { readonly words: Words }) {
  return (
    <svg height="16" aria-hidden="true">
      {ticks.map((tick) => (
        <text
          key={tick}
          x={across(tick)}
          y="12"
          textAnchor={tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle'}
        >
          {percentText(exact(String(tick)), locale)}
        </text>
      ))}
    </svg>
  )
}

/** Every row as long as its heading; numbers as plain decimals. */
function fileRows(rows: readonly Platform[], words: Words): string[][] {
  const { formatMessage } = words.texts
  return [
    [
      formatMessage({ id: 'elsewhere.column.platform' }),
      formatMessage({ id: 'claims.csv.share' }),
      formatMessage({ id: 'claims.csv.shareLow' }),
      formatMessage({ id: 'claims.csv.shareHigh' }),
      formatMessage({ id: 'claims.column.trust' }),
      formatMessage({ id: 'claims.csv.sources' }),
      formatMessage({ id: 'claims.csv.dates' }),
      formatMessage({ id: 'claims.csv.addresses' }),
    ],
    ...rows.map((row) => {
      const { share, trust, sources } = row
      const ends = share && !equal(share.low, share.high) ? [share.low, share.high] : []
      return [
        nameOf(row, words),
        share ? plainPercent(share.typical) : '',
        ...[0, 1].map((end) => (ends[end] ? plainPercent(ends[end]) : '')),
        formatMessage({ id: `trust.${trust}` }),
        ...sourceCells(sources),
      ]
    }),
  ]
}
