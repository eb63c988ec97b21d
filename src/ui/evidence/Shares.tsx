/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are grids, and browsers may take a table of grids for no table */

import { useState } from 'react'
import { evidenceOf } from '../../data/evidence-sources'
import { toNumber, total } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { useChoices } from '../../state/choices'
import { oneRose } from '../../state/one-rose'
import { useCalculation } from '../../state/react/useCalculation'
import { type CountedPart, type CountedShare, countedShares } from '../../wording/counted-shares'
import { useWords } from '../../wording/react/useWords'
import { splitSentence } from '../../wording/split-sentence'
import { termsOf } from '../../wording/terms'
import type { Words } from '../../wording/words'
import { InTurn } from '../loading/InTurn'
import { SourceNote } from '../rates/SourceNote'
import { Figure } from './Figure'
import { plainPercent, sourceCells } from './file-rows'
import { ShareBar, type Signed, Signs } from './ShareBar'
import styles from './Shares.module.css'
import { Heading, type Sortable, sorted } from './sorting'

/** Why people say 50, 60 and 70%: each counts something else. */
export function Shares() {
  const words = useWords()
  const { formatMessage } = words.texts
  const chosen = useChoices((choices) => choices.chosen)
  const { currency } = useCalculation().inForce
  const [sorting, setSorting] = useState({ column: 'taken', isDown: false })
  const columns: readonly Sortable<CountedShare>[] = [
    {
      id: 'taken',
      label: formatMessage({ id: 'shares.column.taken' }),
      order: ({ share }) => share && toNumber(share),
    },
    {
      id: 'counted',
      label: formatMessage({ id: 'shares.column.counted' }),
      order: ({ says }) => says,
    },
  ]
  const rows = sorted(countedShares(chosen, words), columns, sorting, words.texts.language)
  const { app } = oneRose(chosen)
  const sentence = app.problem === null ? splitSentence(app.calculation, words) : null
  const { where, price, model } = termsOf(app.calculation, words)
  return (
    <Figure
      id="shares"
      title={formatMessage({ id: 'shares.title' })}
      aside={formatMessage({ id: 'shares.aside' })}
      signs={<Signs of={signed(rows, words)} />}
      finding={
        sentence === null
          ? undefined
          : formatMessage({ id: 'shares.found' }, { where, price, model, sentence })
      }
      rowsOf={() => fileRows(rows, words)}
      notes={
        <>
          <p>{formatMessage({ id: 'shares.note' })}</p>
          <p>{formatMessage({ id: 'shares.us' })}</p>
        </>
      }
    >
      {(titleId) => (
        <>
          {sentence !== null && (
            <p className={styles.lead}>
              {formatMessage({ id: 'shares.lead' }, { where, price, sentence })}
            </p>
          )}
          <table role="table" className={styles.table} aria-labelledby={titleId}>
            <thead role="rowgroup" className={styles.heads}>
              <tr role="row">
                {columns.map((column) => (
                  <Heading key={column.id} of={column} sorting={sorting} onSort={setSorting} />
                ))}
                <th role="columnheader" className="visually-hidden">
                  {words.unitOfShares(currency)}
                </th>
              </tr>
            </thead>
            <tbody role="rowgroup" className={styles.body}>
              {rows.map((row) => (
                <InTurn key={row.id}>
                  <Row of={row} />
                </InTurn>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Figure>
  )
}

type RowProps = { readonly of: CountedShare }

function Row({ of }: RowProps) {
  const { formatMessage, formatList } = useTexts()
  const { taken, share, says, note, sources, parts } = of
  const label = formatList(
    parts.map((part) =>
      formatMessage(
        { id: part.isOut ? 'shares.part.notCounted' : 'shares.part' },
        { name: part.label, share: part.text },
      ),
    ),
  )
  const textOf = ({ name, text, isOut }: CountedPart) => {
    if (isOut) return formatMessage({ id: 'shares.notCounted' })
    return name === 'both' ? formatMessage({ id: 'shares.both.text' }, { share: text }) : text
  }
  return (
    <tr role="row">
      <td role="cell" className={share ? styles.percent : styles.none}>
        {taken}
      </td>
      <th role="rowheader" scope="row" className={styles.counted}>
        <span>{`${says} `}</span>
        {share && note !== null && <span className={styles.note}>{note}</span>}
        <SourceNote label={says} sources={evidenceOf(sources)} />
      </th>
      <td role="cell" className={styles.drawn}>
        {share ? (
          <ShareBar parts={parts} textOf={textOf} label={label} />
        ) : (
          <span className={styles.note}>{note}</span>
        )}
      </td>
    </tr>
  )
}

/** The parts of all bars, each with all of its names: on the web the store is the payment processor. */
function signed(rows: readonly CountedShare[], { texts, list }: Words): readonly Signed[] {
  const always = {
    salesTax: [],
    storeFee: [texts.formatMessage({ id: 'receipt.storeFee.app' })],
    platform: [texts.formatMessage({ id: 'receipt.platform' })],
    creator: [],
  }
  const parts = rows.flatMap((row) => row.parts)
  return (['salesTax', 'storeFee', 'platform', 'creator'] as const).flatMap((name) => {
    const found = parts.filter((part) => part.name === name).map(({ label }) => label)
    const labels = [...new Set([...always[name], ...found])]
    return labels.length === 0 ? [] : { name, label: list(labels) }
  })
}

/** Every row as long as its heading; numbers as plain decimals. */
function fileRows(rows: readonly CountedShare[], { texts: { formatMessage } }: Words): string[][] {
  const columns = ['salesTax', 'storeFee', 'platform', 'both', 'creator'] as const
  return [
    [
      formatMessage({ id: 'shares.csv.taken' }),
      formatMessage({ id: 'shares.column.counted' }),
      ...columns.map((column) => formatMessage({ id: `shares.csv.${column}` })),
      formatMessage({ id: 'claims.csv.sources' }),
      formatMessage({ id: 'claims.csv.dates' }),
      formatMessage({ id: 'claims.csv.addresses' }),
    ],
    ...rows.map(({ share, says, note, sources, parts }) => {
      const of = (name: string) => parts.filter((part) => part.name === name)
      const stores = ['storeFee', 'platform', 'both'].flatMap(of)
      return [
        share ? plainPercent(share) : '',
        note === null ? says : `${says} ${note}`,
        ...columns.map((name) => plainSum(name === 'both' ? stores : of(name))),
        ...sourceCells(sources),
      ]
    }),
  ]
}

/** Nothing where a share is not known. */
const plainSum = (parts: readonly CountedPart[]) =>
  parts.length === 0 ? '' : plainPercent(total(parts.map(({ share }) => share)))
