import { useMemo, useState } from 'react'
import type { KindRow } from '../../domain/log/figures'
import { rowMoney } from '../../wording/log-gifts'
import { coinsOf, giftNameOf, numberOf } from '../../wording/log-names'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import buttons from '../look/buttons.module.css'
import styles from './GiftsFound.module.css'
import { haveLongAmounts, type LogRow, LogTable } from './LogTable'
import { OnlyPart } from './OnlyPart'
import type { ListProps } from './part'

/** Kinds that are shown at once. */
const first = 8

/** Which gifts were sent, and how many of each. */
export function KindsFound(props: ListProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { kinds } = props.shown
  const [all, setAll] = useState(false)
  const rowOf = useRowOf(props)
  const rows = kinds.slice(0, all ? undefined : first).map(rowOf)
  const count = { count: kinds.length, number: numberOf(kinds.length, words) }
  return (
    <Section
      title={formatMessage({ id: 'live.what' })}
      area="kinds"
      aside={
        <div className={styles.aside}>
          <span>{formatMessage({ id: 'live.what.count' }, count)}</span>
        </div>
      }
    >
      {(titleId) => (
        <>
          <OnlyPart {...props} />
          <LogTable
            titleId={titleId}
            name={formatMessage({ id: 'live.what.gift' })}
            columns={(['live.sent', 'live.coins', 'live.gets'] as const).map((id) =>
              formatMessage({ id }),
            )}
            main={1}
            areWide={haveLongAmounts(rows)}
            rows={rows}
          />
          {kinds.length > first && (
            <button type="button" className={buttons.action} onClick={() => setAll(!all)}>
              {all
                ? formatMessage({ id: 'live.who.fewer' }, { number: first })
                : formatMessage({ id: 'live.what.all' }, { number: count.number })}
            </button>
          )}
        </>
      )}
    </Section>
  )
}

/** Makes the row of a gift, by the place in the list. */
function useRowOf({ found, shown }: ListProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { figures, calculation } = found
  const { kinds } = shown
  const money = useMemo(
    () =>
      rowMoney(
        kinds.map((row) => row.coins),
        figures.coins,
        calculation,
        words,
      ),
    [kinds, figures.coins, calculation, words],
  )
  const names = new Map<string, number>()
  for (const { gift } of kinds) names.set(gift.name, (names.get(gift.name) ?? 0) + 1)
  return ({ gift, sent, coins }: KindRow, at: number): LogRow => {
    const isPriced = gift.coins !== null
    const isShared = (names.get(gift.name) ?? 0) > 1 && gift.name !== ''
    const each = () =>
      formatMessage({ id: 'live.what.each' }, { coins: coinsOf(gift.coins ?? 0, words) })
    return {
      key: at,
      name: giftNameOf(gift, words),
      note: !isPriced ? formatMessage({ id: 'live.noPrice' }) : isShared ? each() : null,
      size: coins / (kinds[0]?.coins || 1),
      cells: [numberOf(sent, words), isPriced ? numberOf(coins, words) : '–', money(at).gets],
    }
  }
}
