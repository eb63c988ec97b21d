import { evidenceOf } from '../../data/evidence-sources'
import { type Dollars, equal, type Part, toDecimal, toNumber } from '../../domain/amount'
import type { Span } from '../../domain/range'
import type { Ranged } from '../../domain/rates'
import { useTexts } from '../../language/texts'
import { measuredPerCoin } from '../../state/checks'
import { type Claimed, claimedAt } from '../../state/claimed'
import { useCalculation } from '../../state/react/useCalculation'
import {
  articleShares,
  claimName,
  coinPriceText,
  headlineFigures,
  shareText,
  tickText,
} from '../../wording/evidence'
import { rangedText } from '../../wording/ranged-text'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { InTurn } from '../loading/InTurn'
import { SourceNote } from '../rates/SourceNote'
import { TrustTag, trustShapes } from '../rates/TrustTag'
import styles from './Claims.module.css'
import { across } from './drawn'
import { Figure } from './Figure'
import { type Column, FigureTable } from './FigureTable'
import { plainPercent, sourceCells } from './file-rows'
import { type LogAxis, logAxis } from './log-axis'

/** What is said of one Rose, on a line beside what was measured. */
export function Claims({ hasTexts }: { readonly hasTexts: boolean }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const { inForce } = calculation
  const rows = claimedAt(calculation)
  const measured = measuredPerCoin()
  const axis = logAxis([
    ...rows.flatMap(({ pays }) => [pays.low, pays.high]),
    measured.low,
    measured.high,
  ])
  return (
    <Figure
      id="claims"
      title={formatMessage({ id: 'claims.title' })}
      aside={formatMessage({ id: 'claims.aside' })}
      finding={formatMessage({ id: 'evidence.sub' }, headlineFigures(calculation, words))}
      rowsOf={() => fileRows(rows, words)}
      notes={
        <>
          <p>{formatMessage({ id: 'claims.article' }, articleShares(words))}</p>
          <p>
            {formatMessage({ id: 'claims.note' }, { price: coinPriceText(calculation, words) })}
          </p>
          <p>{formatMessage({ id: 'claims.band' })}</p>
        </>
      }
    >
      {(titleId) => (
        <InTurn>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(axis, measured, words, hasTexts)}
            rows={rows}
            keyOf={({ claim }) => claim.id}
            isMarked={({ claim }) => claim.id === inForce.model.id}
            className={styles.table}
            startsBy={{ column: 'amount', isDown: false }}
          />
        </InTurn>
      )}
    </Figure>
  )
}

function columnsOf(
  axis: LogAxis<Dollars>,
  measured: Span<Dollars>,
  words: Words,
  hasTexts: boolean,
): readonly Column<Claimed>[] {
  const { formatMessage } = words.texts
  return [
    {
      id: 'claim',
      label: formatMessage({ id: 'claims.column.claim' }),
      place: 'name',
      order: (row) => claimName(row, words),
      cell: (row) => <Name of={row} words={words} hasTexts={hasTexts} />,
    },
    {
      id: 'amount',
      label: formatMessage({ id: 'claims.column.amount' }),
      place: 'drawn',
      order: ({ pays }) => toNumber(pays.typical),
      axis: <Ticks of={axis} measured={measured} words={words} />,
      cell: (row) => <Drawn of={row} axis={axis} words={words} />,
    },
    {
      id: 'share',
      label: formatMessage({ id: 'claims.column.share' }),
      place: 'more',
      order: ({ share }) => toNumber(share.typical),
      cell: (row) => <Share of={row} words={words} />,
    },
    {
      id: 'trust',
      label: formatMessage({ id: 'claims.column.trust' }),
      place: 'end',
      order: ({ trust }) => Object.keys(trustShapes).indexOf(trust),
      cell: ({ trust }) => <TrustTag trust={trust} />,
    },
  ]
}

type RowProps = { readonly of: Claimed; readonly words: Words }

function Name({ of, words, hasTexts }: RowProps & { readonly hasTexts: boolean }) {
  const name = claimName(of, words)
  return (
    <>
      <span>{name}</span>
      <SourceNote label={name} sources={evidenceOf(of.claim.sources)} hasTexts={hasTexts} />
    </>
  )
}

type DrawnProps = RowProps & { readonly axis: LogAxis<Dollars> }

/** Drawn once, and shown in every row. */
const gridId = 'claims-grid'

/** Of a letter of an amount on the narrowest screen, as a part of the line. */
const widthOfLetter = 0.04

function Drawn({ of: { pays, trust }, axis, words }: DrawnProps) {
  const text = rangedText(pays, words.dollars, words)
  const [low, high] = [axis.at(pays.low), axis.at(pays.high)]
  const isAtLeft = high + text.length * widthOfLetter > 1
  return (
    <svg className={styles.drawn} role="img" aria-label={text}>
      <use href={`#${gridId}`} />
      {low === high ? (
        <svg x={across(low)} y="50%" className={styles.dot} data-trust={trust}>
          <g transform="translate(-6 -6)">{trustShapes[trust]}</g>
        </svg>
      ) : (
        <rect
          className={styles.range}
          x={across(low)}
          width={across(high - low)}
          y="50%"
          height="9"
          rx="4.5"
          transform="translate(0 -4.5)"
        />
      )}
      <text
        className={styles.amount}
        x={across(isAtLeft ? low : high)}
        dx={isAtLeft ? -14 : 14}
        y="50%"
        dy="0.36em"
        textAnchor={isAtLeft ? 'end' : 'start'}
      >
        {text}
      </text>
    </svg>
  )
}

function Grid({ of, measured }: GridProps) {
  const [from, to] = [of.at(measured.low), of.at(measured.high)]
  return (
    <g id={gridId}>
      <rect className={styles.band} x={across(from)} width={across(to - from)} height="100%" />
      {of.ticks.map((tick) => (
        <line
          key={toDecimal(tick)}
          className={styles.line}
          x1={across(of.at(tick))}
          x2={across(of.at(tick))}
          y1="0"
          y2="100%"
        />
      ))}
    </g>
  )
}

type GridProps = { readonly of: LogAxis<Dollars>; readonly measured: Span<Dollars> }

function Ticks({ of, measured, words }: GridProps & { readonly words: Words }) {
  const middle = (of.at(measured.low) + of.at(measured.high)) / 2
  return (
    <svg height="34" aria-hidden="true">
      <defs>
        <Grid of={of} measured={measured} />
      </defs>
      {of.ticks.map((tick, index) => (
        <text
          key={toDecimal(tick)}
          x={across(of.at(tick))}
          y="30"
          textAnchor={index === 0 ? 'start' : index === of.ticks.length - 1 ? 'end' : 'middle'}
        >
          {tickText(tick, words)}
        </text>
      ))}
      <text className={styles.measured} x={across(middle)} y="12" textAnchor="middle">
        {words.texts.formatMessage({ id: 'claims.measured' })}
      </text>
    </svg>
  )
}

function Share({ of: { share, isTooMuch }, words }: RowProps) {
  const { formatMessage } = useTexts()
  return (
    <span className={styles.share} data-too-much={isTooMuch || undefined}>
      <span className={styles.label}>{`${formatMessage({ id: 'claims.column.share' })} `}</span>
      <span>{rangedText(share, (part) => shareText(part, words), words)}</span>
      {isTooMuch && <span className={styles.note}>{formatMessage({ id: 'claims.tooMuch' })}</span>}
    </span>
  )
}

/** Every row as long as its heading; numbers as plain decimals. */
function fileRows(rows: readonly Claimed[], words: Words): string[][] {
  const { formatMessage } = words.texts
  const dollars = (amount: Dollars) => toDecimal(amount, 15)
  const ends = <A extends Dollars | Part>(
    { low, typical, high }: Ranged<A>,
    of: (a: A) => string,
  ) => (equal(low, high) ? [of(typical), '', ''] : [of(typical), of(low), of(high)])
  const columns = ['amount', 'low', 'high', 'share', 'shareLow', 'shareHigh'] as const
  return [
    [
      formatMessage({ id: 'claims.column.claim' }),
      ...columns.map((column) => formatMessage({ id: `claims.csv.${column}` })),
      formatMessage({ id: 'claims.column.trust' }),
      formatMessage({ id: 'claims.csv.sources' }),
      formatMessage({ id: 'claims.csv.dates' }),
      formatMessage({ id: 'claims.csv.addresses' }),
    ],
    ...rows.map((row) => [
      claimName(row, words),
      ...ends(row.pays, dollars),
      ...ends(row.share, plainPercent),
      formatMessage({ id: `trust.${row.trust}` }),
      ...sourceCells(row.claim.sources),
    ]),
  ]
}
