import { useMemo } from 'react'
import { newestRateSet } from '../../data/rate-sets'
import { dateText } from '../../language/write-number'
import { type Claimed, claimedAt } from '../../state/claimed'
import { type ListedSource, listedSources, sourceGroups } from '../../state/listed-sources'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { setName } from '../../wording/set-name'
import { restingText } from '../../wording/source-uses'
import type { Words } from '../../wording/words'
import { InTurn } from '../loading/InTurn'
import { TrustLegend, TrustTag, trustShapes } from '../rates/TrustTag'
import { Figure } from './Figure'
import { type Column, FigureTable } from './FigureTable'
import { Known } from './Known'
import styles from './Sources.module.css'

/** Every source: what it says, who says it, when, how far to trust it, and what rests on it. */
export function Sources() {
  const words = useWords()
  const { formatMessage } = words.texts
  const calculation = useCalculation()
  const rows = useMemo(() => listedSources(), [])
  const columns = useMemo(() => columnsIn(claimedAt(calculation), words), [calculation, words])
  return (
    <>
      <Figure
        id="sources"
        title={formatMessage({ id: 'sourceList.title' })}
        aside={formatMessage({ id: 'sourceList.count' }, { count: rows.length })}
        rowsOf={() => fileRows(rows, claimedAt(calculation), words)}
        notes={
          <p>{formatMessage({ id: 'sourceList.note' }, { set: setName(newestRateSet, words) })}</p>
        }
      >
        {(titleId) => (
          <>
            <TrustLegend />
            <FigureTable
              titleId={titleId}
              columns={columns}
              rows={rows}
              keyOf={idOf}
              className={styles.table}
              startsBy={{ column: 'uses', isDown: false }}
              groups={{
                column: 'uses',
                of: ({ group }) => formatMessage({ id: `sourceList.group.${group}` }),
              }}
            />
          </>
        )}
      </Figure>
      <InTurn>
        <Known />
      </InTurn>
    </>
  )
}

const idOf = ({ source }: ListedSource) => source.id

const saidBy = ({ source }: ListedSource, { texts }: Words): string =>
  texts.formatMessage({ id: `source.${source.id}` as never })

const columnsIn = (claims: readonly Claimed[], words: Words): readonly Column<ListedSource>[] => {
  const { formatMessage } = words.texts
  return [
    {
      id: 'source',
      label: formatMessage({ id: 'sourceList.column.source' }),
      place: 'name',
      order: ({ source }) => source.who,
      cell: (row) => <Said of={row} words={words} />,
    },
    {
      id: 'uses',
      label: formatMessage({ id: 'sourceList.column.uses' }),
      place: 'more',
      order: ({ group }) => sourceGroups.indexOf(group),
      cell: ({ uses }) => (
        <ul className={styles.uses}>
          {uses.map((use) => (
            <li key={`${use.kind} ${use.buy}`}>{restingText(use, claims, words)}</li>
          ))}
        </ul>
      ),
    },
    {
      id: 'date',
      label: formatMessage({ id: 'sourceList.column.date' }),
      place: 'more',
      order: ({ source }) => source.asOf,
      cell: (row) => <span className={styles.date}>{dateOf(row, words)}</span>,
    },
    {
      id: 'trust',
      label: formatMessage({ id: 'sourceList.column.trust' }),
      place: 'end',
      order: ({ source }) => Object.keys(trustShapes).indexOf(source.trust),
      cell: ({ source }) => <TrustTag trust={source.trust} />,
    },
  ]
}

type SaidProps = { readonly of: ListedSource; readonly words: Words }

function Said({ of, words }: SaidProps) {
  const { who, url } = of.source
  return (
    <>
      <p>{saidBy(of, words)}</p>
      <p className={styles.who}>
        <span>{who}</span>
        {url !== null && (
          <a href={url} rel="noreferrer" target="_blank">
            {words.texts.formatMessage({ id: 'source.link' })}
          </a>
        )}
      </p>
    </>
  )
}

function dateOf({ source: { asOf, isUntil } }: ListedSource, { locale, texts }: Words): string {
  if (asOf === null) return texts.formatMessage({ id: 'sourceList.undated' })
  const date = dateText(asOf, locale)
  return isUntil ? texts.formatMessage({ id: 'sourceList.until' }, { date }) : date
}

function fileRows(
  rows: readonly ListedSource[],
  claims: readonly Claimed[],
  words: Words,
): string[][] {
  const { formatMessage } = words.texts
  return [
    [
      formatMessage({ id: 'sourceList.column.source' }),
      formatMessage({ id: 'sourceList.csv.says' }),
      formatMessage({ id: 'sourceList.column.date' }),
      formatMessage({ id: 'sourceList.column.trust' }),
      formatMessage({ id: 'sourceList.column.uses' }),
      formatMessage({ id: 'sourceList.csv.address' }),
    ],
    ...rows.map((row) => [
      row.source.who,
      saidBy(row, words),
      row.source.asOf ?? '',
      formatMessage({ id: `trust.${row.source.trust}` }),
      row.uses.map((use) => restingText(use, claims, words)).join('; '),
      row.source.url ?? '',
    ]),
  ]
}
