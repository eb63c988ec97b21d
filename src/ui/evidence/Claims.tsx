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
  bandText,
  claimName,
  coinPriceText,
  headlineFigures,
  shareText,
} from '../../wording/evidence'
import { rangedText } from '../../wording/ranged-text'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { InTurn } from '../loading/InTurn'
import { SourceNote } from '../rates/SourceNote'
import { TrustTag, TrustWords, trustShapes } from '../rates/TrustTag'
import { ClaimTicks, DrawnClaim } from './ClaimAxis'
import styles from './Claims.module.css'
import { Figure } from './Figure'
import { type Column, FigureTable } from './FigureTable'
import { plainPercent, sourceCells } from './file-rows'
import { type LogAxis, logAxis } from './log-axis'

/** What is said of one Rose, on a line beside what was measured. */
export function Claims() {
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
          <p>{bandText(words)}</p>
          <TrustWords />
        </>
      }
    >
      {(titleId) => (
        <InTurn>
          <FigureTable
            titleId={titleId}
            columns={columnsOf(axis, measured, words)}
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
): readonly Column<Claimed>[] {
  const { formatMessage } = words.texts
  return [
    {
      id: 'claim',
      label: formatMessage({ id: 'claims.column.claim' }),
      place: 'name',
      order: (row) => claimName(row, words),
      cell: (row) => <Name of={row} words={words} />,
    },
    {
      id: 'amount',
      label: formatMessage({ id: 'claims.column.amount' }),
      place: 'drawn',
      order: ({ pays }) => toNumber(pays.typical),
      axis: <ClaimTicks of={axis} measured={measured} words={words} />,
      cell: (row) => <DrawnClaim of={row} axis={axis} measured={measured} words={words} />,
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

function Name({ of, words }: RowProps) {
  const name = claimName(of, words)
  return (
    <>
      <span>{name}</span>
      <SourceNote label={name} sources={evidenceOf(of.claim.sources)} />
    </>
  )
}

function Share({ of: { share, isTooMuch }, words }: RowProps) {
  const { formatMessage } = useTexts()
  return (
    <span className={styles.share} data-too-much={isTooMuch || undefined}>
      <span className={styles.label}>{`${formatMessage({ id: 'claims.column.share' })} `}</span>
      <bdi>{rangedText(share, (part) => shareText(part, words), words)}</bdi>
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
