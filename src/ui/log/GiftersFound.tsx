import { Search } from 'lucide'
import { useId, useMemo, useState } from 'react'
import type { GifterRow } from '../../domain/log/figures'
import { answerLog, useLog } from '../../state/log'
import { rowMoney, shareText } from '../../wording/log-gifts'
import { numberOf } from '../../wording/log-names'
import { useWords } from '../../wording/react/useWords'
import { Section } from '../controls/Section'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import styles from './GiftsFound.module.css'
import { haveLongAmounts, type LogRow, LogTable } from './LogTable'
import { LogWindow } from './LogWindow'
import { OnlyPart } from './OnlyPart'
import type { ListProps } from './part'

/** Viewers that are shown at once. */
const first = 8

/** The column with the coins. */
const main = 0

/** Who sent most, and everybody who sent anything. */
export function GiftersFound(props: ListProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { gifters } = props.shown
  const [all, setAll] = useState(false)
  const count = { count: gifters.length, number: numberOf(gifters.length, words) }
  const rowOf = useRowOf(props)
  const columns = (['live.coins', 'live.paid', 'live.gets', 'live.who.share'] as const).map((id) =>
    formatMessage({ id }),
  )
  const heads = {
    name: formatMessage({ id: 'live.who.viewer' }),
    columns,
    main,
    // The first one has the largest amounts.
    areWide: haveLongAmounts(gifters.slice(0, 1).map(rowOf)),
  }
  return (
    <Section
      title={formatMessage({ id: 'live.who' })}
      area="gifters"
      aside={
        <div className={styles.aside}>
          <HideNames />
          <span>{formatMessage({ id: 'live.who.count' }, count)}</span>
        </div>
      }
    >
      {(titleId) => (
        <>
          <OnlyPart {...props} />
          {all ? (
            <AllGifters {...{ ...props, ...heads, titleId, rowOf }} />
          ) : (
            <LogTable {...heads} titleId={titleId} rows={gifters.slice(0, first).map(rowOf)} />
          )}
          {gifters.length > first && (
            <button type="button" className={buttons.action} onClick={() => setAll(!all)}>
              {all
                ? formatMessage({ id: 'live.who.fewer' }, { number: first })
                : formatMessage({ id: 'live.who.all' }, { number: count.number })}
            </button>
          )}
        </>
      )}
    </Section>
  )
}

/** Makes the row of a viewer, by the place in the list. */
function useRowOf({ found, shown, nameOf }: ListProps) {
  const words = useWords()
  const { figures, calculation } = found
  const { gifters, coins } = shown
  const money = useMemo(
    () =>
      rowMoney(
        gifters.map((row) => row.coins),
        figures.coins,
        calculation,
        words,
      ),
    [gifters, figures.coins, calculation, words],
  )
  return ({ person, coins: sent }: GifterRow, at: number): LogRow => {
    const { paid, gets } = money(at)
    return {
      key: at,
      name: nameOf(person),
      note: sent > 0 ? null : words.texts.formatMessage({ id: 'live.noPrice' }),
      size: sent / (gifters[0]?.coins || 1),
      cells:
        sent > 0
          ? [numberOf(sent, words), paid, gets, shareText(sent, coins, words)]
          : ['–', paid, gets, '–'],
    }
  }
}

function HideNames() {
  const { formatMessage } = useWords().texts
  const hidesNames = useLog(({ answers }) => answers.hidesNames)
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        role="switch"
        checked={hidesNames}
        aria-checked={hidesNames}
        onChange={(event) => answerLog({ hidesNames: event.target.checked })}
      />
      <span>{formatMessage({ id: 'live.who.hide' })}</span>
    </label>
  )
}

type AllGiftersProps = ListProps & {
  readonly titleId: string
  readonly name: string
  readonly columns: readonly string[]
  readonly main: number
  readonly areWide: boolean
  readonly rowOf: (row: GifterRow, at: number) => LogRow
}

/** Everybody, however many, and a search among them. */
function AllGifters({ shown: { gifters }, nameOf, rowOf, titleId, ...heads }: AllGiftersProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const id = useId()
  const [query, setQuery] = useState('')
  const hidesNames = useLog(({ answers }) => answers.hidesNames)
  const places = useMemo(() => {
    const wanted = query.trim().toLowerCase()
    const texts = ({ person }: GifterRow) => {
      const { handle, name } = person
      return hidesNames ? [nameOf(person)] : [nameOf(person), handle, name]
    }
    return gifters.flatMap((row, at) =>
      wanted === '' || texts(row).some((text) => text?.toLowerCase().includes(wanted)) ? [at] : [],
    )
  }, [gifters, query, nameOf, hidesNames])
  return (
    <>
      <div className={styles.find}>
        <Icon of={Search} />
        <label htmlFor={id} className="visually-hidden">
          {formatMessage({ id: 'live.who.find' })}
        </label>
        <input
          id={id}
          type="search"
          value={query}
          placeholder={formatMessage({ id: 'live.who.find' })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <p role="status" className={styles.note}>
          {formatMessage(
            { id: 'live.who.found' },
            { count: places.length, number: numberOf(places.length, words) },
          )}
        </p>
      </div>
      {places.length > 0 && (
        <LogWindow
          key={query}
          {...heads}
          titleId={titleId}
          count={places.length}
          rowAt={(index) => {
            const at = places[index] ?? 0
            return rowOf(gifters[at] as GifterRow, at)
          }}
        />
      )}
    </>
  )
}
