/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- rows are grids, and browsers may take a table of grids for no table */
import { Ellipsis } from 'lucide'
import { useId } from 'react'
import type { Difference } from '../../domain/scenario'
import { useTexts } from '../../language/texts'
import { ScenarioContext } from '../../state/react/useCalculation'
import type { ShownScenario } from '../../wording/compared'
import { useWords } from '../../wording/react/useWords'
import { shareHead } from '../../wording/share-head'
import { ScaledBar, TornBar } from '../flow/ScaledBar'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './CompareTable.module.css'
import { Editor } from './Editor'
import type { RowActions } from './row-actions'

type CompareTableProps = RowActions & {
  readonly titleId: string
  readonly rows: readonly ShownScenario[]
  /** Of each row but the first. */
  readonly differences: readonly Difference[]
}

/** A row a scenario: what differs, its bar, and its amounts with their differences from the first. */
export function CompareTable({ titleId, rows, differences, ...actions }: CompareTableProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const editorId = useId()
  const heads = {
    viewerPays: formatMessage({ id: 'receipt.viewerPays' }),
    creator: formatMessage({ id: 'field.creatorGets' }),
    share: shareHead(rows, words),
  }
  return (
    <table role="table" className={styles.table} aria-labelledby={titleId}>
      <thead role="rowgroup" className={styles.heads}>
        <tr role="row">
          <th role="columnheader" scope="col">
            {formatMessage({ id: 'compare.what' })}
          </th>
          <th role="columnheader" scope="col">
            {formatMessage({ id: 'compare.scale' })}
          </th>
          {Object.entries(heads).map(([name, head]) => (
            <th key={name} role="columnheader" scope="col" className={styles.figure}>
              {head}
            </th>
          ))}
          <th role="columnheader" scope="col">
            <span className="visually-hidden">{formatMessage({ id: 'compare.change' })}</span>
          </th>
        </tr>
      </thead>
      {rows.map((row, index) => {
        const at = index - 1
        const isOpen = index > 0 && actions.open === at
        return (
          // Rows are told apart by their places: a row that is being changed stays the same.
          <tbody key={index} role="rowgroup" className={styles.body}>
            <tr role="row" className={styles.row} data-first={index === 0 || undefined}>
              <Name row={row} />
              <Drawn row={row} />
              <Figure head={heads.viewerPays} of={row.viewerPays} />
              <Figure head={heads.creator} of={row.creator} isCreators />
              <td role="cell" className={styles.figure}>
                <span className={styles.head} aria-hidden="true">
                  {words.unitOfShares(row.calculation.inForce.currency)}
                </span>
                <span className={styles.amount}>
                  {row.share ?? formatMessage({ id: 'compare.none' })}
                </span>
              </td>
              <td role="cell" className={styles.change}>
                {index > 0 && (
                  <button
                    type="button"
                    className={buttons.icon}
                    data-row={at}
                    aria-label={formatMessage({ id: 'compare.edit' }, { name: row.name })}
                    aria-expanded={isOpen}
                    aria-controls={isOpen ? editorId : undefined}
                    onClick={() => actions.onOpen(isOpen ? null : at)}
                  >
                    <Icon of={Ellipsis} />
                  </button>
                )}
              </td>
            </tr>
            {isOpen && (
              <tr role="row" className={styles.editing}>
                <td role="cell" colSpan={6} id={editorId}>
                  <ScenarioContext value={row.calculation.scenario}>
                    <Editor
                      name={row.name}
                      at={at}
                      isLast={index === rows.length - 1}
                      difference={differences[at] ?? {}}
                      {...actions}
                    />
                  </ScenarioContext>
                </td>
              </tr>
            )}
          </tbody>
        )
      })}
    </table>
  )
}

type RowProps = { readonly row: ShownScenario }

const Name = ({ row: { name, about } }: RowProps) => (
  <th role="rowheader" scope="row" className={styles.name}>
    <span className={styles.strong}>{name}</span>
    {about !== null && <small>{` ${about}`}</small>}
  </th>
)

function Drawn({ row: { parts, why, size, short } }: RowProps) {
  const { formatMessage, formatList } = useTexts()
  const label = formatList(
    parts.map(({ label: part, amount }) =>
      formatMessage({ id: 'compare.bar' }, { label: part, amount }),
    ),
  )
  return (
    <td role="cell" className={styles.drawn}>
      {why !== null ? (
        <p className={styles.why}>{why}</p>
      ) : short !== null ? (
        <div className={styles.short}>
          <TornBar />
          <p className={styles.why}>
            {formatMessage({ id: 'compare.shortParts' }, { short, parts: label })}
          </p>
        </div>
      ) : (
        <div translate="no">
          <ScaledBar parts={parts} label={label} size={size} />
        </div>
      )}
    </td>
  )
}

type FigureProps = {
  /** On a phone, above the amount. */
  readonly head: string
  readonly of: ShownScenario['viewerPays']
  readonly isCreators?: boolean
}

function Figure({ head, of: { text, difference }, isCreators = false }: FigureProps) {
  return (
    <td role="cell" className={styles.figure}>
      <span className={styles.head} aria-hidden="true">
        {head}
      </span>
      <span className={styles.amount} data-creator={isCreators || undefined}>
        {text}
      </span>
      {difference !== null && <small className={styles.difference}>{` ${difference}`}</small>}
    </td>
  )
}
