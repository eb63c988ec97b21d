/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are grids, and browsers may take a table of grids for no table */
import { memo, type ReactNode, useMemo } from 'react'
import { firstGifts } from '../../data/gift-overview'
import type { CatalogueGift, Gift } from '../../domain/gift'
import type { Sendable } from '../../domain/sent'
import { shortMonth } from '../../language/short-month'
import { useTexts } from '../../language/texts'
import type { FiguresOf } from '../../wording/gift-figures'
import { useWords } from '../../wording/react/useWords'
import type { Words } from '../../wording/words'
import { useAllGifts } from './all-gifts'
import styles from './GiftTable.module.css'
import { numberIn } from './gift-words'
import { lastSeen } from './shown-gifts'
import { useInTurns } from './useInTurns'

/** Rows that are laid out, and made, together. */
const rowsInChunk = 10

/** As many as the built page has. */
const firstChunks = Math.ceil(firstGifts.length / rowsInChunk)

/** Letters of an amount beyond which all columns of amounts are wider. */
const longAmount = 9

type GiftTableProps = {
  readonly gifts: readonly CatalogueGift[]
  readonly figuresOf: FiguresOf
  readonly chosen: Sendable
  readonly onChoose: (gift: CatalogueGift) => void
  readonly columns: Columns
  /** What to show below the row of the chosen gift, if anything. */
  readonly below: ReactNode
}

type Columns = {
  readonly hasApp: boolean
  readonly hasWeb: boolean
  /** Amounts are long, so their columns are wide. */
  readonly areWide: boolean
}

/** Which columns a list needs, by its dearest gift. */
export function columnsFor(gifts: readonly CatalogueGift[], figuresOf: FiguresOf): Columns {
  const { app, web } = figuresOf(gifts.reduce((most, { coins }) => Math.max(most, coins), 1))
  const longest = Math.max(app?.length ?? 0, web?.length ?? 0)
  return { hasApp: app !== null, hasWeb: web !== null, areWide: longest > longAmount }
}

/**
 * Gifts with what they cost and pay. All rows are in the document once the browser has had time for them, where
 * find-in-page finds them; those out of sight are not laid out.
 */
export function GiftTable(props: GiftTableProps) {
  const { gifts, figuresOf, chosen, onChoose, columns, below } = props
  const words = useWords()
  const sharedNames = useAllGifts((all) => all.sharedNames)
  const chunks = useMemo(() => chunksOf(gifts), [gifts])
  const places = useInTurns(chunks, firstChunks)
  const row = useMemo(() => rowWords(words), [words])
  return (
    <table
      role="table"
      className={styles.table}
      aria-label={words.texts.formatMessage({ id: 'gifts.list' })}
      aria-rowcount={gifts.length + 1}
      data-long={columns.areWide || undefined}
      data-columns={[columns.hasApp && 'app', columns.hasWeb && 'web'].filter(Boolean).join(' ')}
    >
      <Head {...columns} />
      {places.map(({ part: chunk, isOld }, index) => {
        const hasChosen = chosen.kind === 'catalogue' && chunk.includes(chosen)
        return (
          // oxlint-disable-next-line react/no-array-index-key -- chunks keep their places, and so do their elements
          <tbody key={index} role="rowgroup" className={styles.chunk} hidden={isOld}>
            <Rows
              gifts={chunk}
              row={row}
              figuresOf={figuresOf}
              sharedNames={sharedNames}
              chosen={hasChosen ? chosen : null}
              below={hasChosen && !isOld ? below : null}
              onChoose={onChoose}
            />
          </tbody>
        )
      })}
    </table>
  )
}

function chunksOf(gifts: readonly CatalogueGift[]): readonly (readonly CatalogueGift[])[] {
  // None is one chunk as well: it takes the place of the first of another list.
  const count = Math.max(1, Math.ceil(gifts.length / rowsInChunk))
  const starts = Array.from({ length: count }, (_, n) => n)
  return starts.map((n) => gifts.slice(n * rowsInChunk, (n + 1) * rowsInChunk))
}

/** The words of rows, made once for all of them. */
function rowWords(words: Words) {
  const { formatMessage } = words.texts
  const months = new Map<string, string>()
  return {
    number: (id: number) => formatMessage({ id: 'gifts.number' }, { number: String(id) }),
    was: (coins: number) => formatMessage({ id: 'gifts.was' }, { coins: numberIn(words)(coins) }),
    month: (date: string) => {
      const month = months.get(date) ?? shortMonth(date, words.locale)
      months.set(date, month)
      return month
    },
    app: formatMessage({ id: 'gifts.short.app' }),
    web: formatMessage({ id: 'gifts.short.web' }),
    creator: formatMessage({ id: 'gifts.short.creator' }),
  }
}

type RowWords = ReturnType<typeof rowWords>

function Head({ hasApp, hasWeb }: Columns) {
  const { formatMessage } = useTexts()
  const names = ['gift', 'coins', hasApp && 'app', hasWeb && 'web', 'creator', 'seen'] as const
  return (
    <thead role="rowgroup" className={styles.head}>
      <tr role="row">
        {names.map(
          (name) =>
            name && (
              <th key={name} role="columnheader" scope="col" className={styles[name]}>
                {formatMessage({ id: `gifts.column.${name}` })}
              </th>
            ),
        )}
      </tr>
    </thead>
  )
}

type RowsProps = {
  readonly gifts: readonly CatalogueGift[]
  readonly row: RowWords
  readonly figuresOf: FiguresOf
  readonly sharedNames: ReadonlySet<string>
  readonly chosen: Gift | null
  readonly below: ReactNode
  readonly onChoose: (gift: CatalogueGift) => void
}

/**
 * Rendered only where something changes. Otherwise the longest task while typing took 74 ms in place of 25, and while
 * choosing a price 59 in place of 32, slowed down 4 times.
 */
const Rows = memo(function Rows(props: RowsProps) {
  const { gifts, row, figuresOf, sharedNames, chosen, below, onChoose } = props
  return (
    <>
      {gifts.flatMap((gift) => {
        const isChosen = gift === chosen
        const line = (
          <Row
            key={gift.slug}
            gift={gift}
            row={row}
            figuresOf={figuresOf}
            isShared={sharedNames.has(gift.name)}
            isChosen={isChosen}
            onChoose={onChoose}
          />
        )
        if (!isChosen || !below) return line
        return [
          line,
          <tr key="below" role="row" className={styles.below}>
            <td role="cell" colSpan={6}>
              {below}
            </td>
          </tr>,
        ]
      })}
    </>
  )
})

type RowProps = Pick<RowsProps, 'row' | 'figuresOf' | 'onChoose'> & {
  readonly gift: CatalogueGift
  /** Whether another gift has the same name. */
  readonly isShared: boolean
  readonly isChosen: boolean
}

function Row(props: RowProps) {
  const { gift, row, figuresOf, isShared, isChosen, onChoose } = props
  const { coins, app, web, creator } = figuresOf(gift.coins)
  const before = gift.earlier.at(-1)
  return (
    <tr role="row" className={styles.row} data-chosen={isChosen || undefined}>
      <th role="rowheader" scope="row" className={styles.gift}>
        <button
          type="button"
          className={styles.name}
          aria-pressed={isChosen}
          onClick={() => onChoose(gift)}
        >
          {gift.name}
        </button>
        {isShared && gift.id !== null && <span className={styles.note}>{row.number(gift.id)}</span>}
        {before && <span className={styles.was}>{row.was(before.coins)}</span>}
      </th>
      <td role="cell" className={styles.coins}>
        {coins}
      </td>
      {app !== null && (
        <td role="cell" className={styles.app} data-short={row.app}>
          {app}
        </td>
      )}
      {web !== null && (
        <td role="cell" className={styles.web} data-short={row.web}>
          {web}
        </td>
      )}
      <td role="cell" className={styles.creator} data-short={row.creator}>
        {creator}
      </td>
      <td role="cell" className={styles.seen}>
        {row.month(lastSeen(gift))}
      </td>
    </tr>
  )
}
