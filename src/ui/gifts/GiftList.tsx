import { Search } from 'lucide'
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { giftOverview } from '../../data/gift-overview'
import { rose } from '../../data/gifts'
import type { CatalogueGift, Gift } from '../../domain/gift'
import { dateText } from '../../language/write-number'
import { useChoices } from '../../state/choices'
import { useSettled } from '../../state/react/useSettled'
import type { FiguresOf } from '../../wording/gift-figures'
import { useWords } from '../../wording/react/useWords'
import { focusText } from '../controls/focus-main'
import { Select } from '../controls/Select'
import buttons from '../look/buttons.module.css'
import { Icon } from '../look/Icon'
import { useIsNarrow } from '../look/useIsNarrow'
import { RatesLine } from '../page/RatesLine'
import { loadAllGifts, useAllGifts } from './all-gifts'
import { GiftDetail } from './GiftDetail'
import styles from './GiftList.module.css'
import { columnsFor, GiftTable } from './GiftTable'
import { numberIn } from './gift-words'
import { type Nothing, NothingFound } from './NothingFound'
import { PriceFilter } from './PriceFilter'
import { type Filter, filtered, noFilter, type Sorting, sorted, sortings } from './shown-gifts'

/** In ms: a key shows its letter at once, and what it finds a little later. */
const pause = 60

/** What is looked for; the chosen gift is part of the link, this is not. */
type Wish = { readonly query: string; readonly filter: Filter; readonly sorting: Sorting }

const noWish: Wish = { query: '', filter: noFilter, sorting: 'known' }

/** All gifts: a search, a filter and an order for them, the list itself, and the chosen one. */
export function GiftList({ figuresOf }: { readonly figuresOf: FiguresOf }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const [wish, setWish] = useState(noWish)
  const { gifts, nothing, isWhole } = useShownGifts(wish)
  useEffect(() => void loadAllGifts(), [])

  const chosen = useChoices(({ scenario }) => scenario.gift)
  const chooseGift = useChoices((choices) => choices.chooseGift)
  const isNarrow = useIsNarrow()
  // On a phone the list is not pushed aside by a gift that nobody asked for.
  const [isAsked, setAsked] = useState(false)
  // The same for every render, as `below`: see Rows in GiftTable.tsx.
  const choose = useCallback(
    (gift: Gift) => {
      setAsked(true)
      chooseGift(gift)
    },
    [chooseGift],
  )
  const isInList = chosen.kind === 'catalogue' && gifts.includes(chosen)
  const detail = <GiftDetail figuresOf={figuresOf} />
  const below = useMemo(() => <GiftDetail figuresOf={figuresOf} isBelowRow />, [figuresOf])
  const columns = useMemo(() => columnsFor(gifts, figuresOf), [gifts, figuresOf])
  const isBelow = isNarrow && isAsked && isInList
  const isAbove = isNarrow && !isBelow && (isAsked || chosen !== rose)

  const list = useRef<HTMLElement>(null)
  function widen(part: Partial<Wish>) {
    setWish((now) => ({ ...now, ...part, filter: noFilter }))
    focusText(list.current)
  }
  function loadAgain() {
    void loadAllGifts()
    focusText(list.current)
  }

  return (
    <>
      <Find wish={wish} onWish={setWish} />
      <div className={styles.split} data-wide={columns.areWide || undefined}>
        {isAbove && <div className={styles.above}>{detail}</div>}
        <section
          ref={list}
          className={styles.list}
          aria-label={formatMessage({ id: 'gifts.list' })}
        >
          <Shown count={gifts.length} isWhole={isWhole} onTryAgain={loadAgain} />
          {nothing && (
            <NothingFound
              {...nothing}
              onChoose={choose}
              onWiden={() => widen({})}
              onClear={() => widen({ query: '' })}
            />
          )}
          {/* Not taken away where it is empty: all its rows at once are too many for one frame. */}
          <div className={styles.rows} hidden={nothing !== null}>
            <GiftTable
              gifts={gifts}
              figuresOf={figuresOf}
              columns={columns}
              chosen={chosen}
              onChoose={choose}
              below={isBelow ? below : null}
            />
          </div>
        </section>
        {!isNarrow && <div className={styles.beside}>{detail}</div>}
      </div>
    </>
  )
}

/** The gifts to list; where there are none, what to offer instead. */
function useShownGifts(wish: Wish): {
  readonly gifts: readonly CatalogueGift[]
  readonly nothing: Nothing | null
  /** Whether they are of all gifts, and not of the first ones. */
  readonly isWhole: boolean
} {
  const words = useWords()
  const { gifts: all, search } = useAllGifts()
  const { query, filter, sorting } = useSettled(wish, pause)
  const shown = useMemo(() => {
    const text = query.trim()
    const coinWords = words.beside(words.coins).map((word) => word.trim())
    const { found, price } = search?.findGifts(text, all, coinWords) ?? { found: all, price: null }
    const gifts = sorted(filtered(found, filter), sorting, words.texts.language)
    const isWhole = search !== null
    if (gifts.length > 0 || !search) return { gifts, nothing: null, isWhole }
    const similar = price === null && found.length === 0 ? search.giftLike(text, all) : undefined
    const offered =
      price === null ? [similar].filter((gift) => gift !== undefined) : near(price, all)
    return { gifts, nothing: { text, price, elsewhere: found.length, offered }, isWhole }
  }, [all, search, query, filter, sorting, words])
  // Finding gifts and listing them are two tasks: slowed down 4 times, the longest while typing took 64 to 94 ms
  // in one, and 55 to 109 in two, less in three rounds of four.
  return useSettled(shown, 0)
}

/** The best known gifts of the nearest prices below and above. */
function near(price: number, gifts: readonly CatalogueGift[]): CatalogueGift[] {
  const below = gifts.filter(({ coins }) => coins < price)
  const above = gifts.filter(({ coins }) => coins > price)
  const nearest = (some: readonly CatalogueGift[]) =>
    some.toSorted((a, b) => Math.abs(a.coins - price) - Math.abs(b.coins - price)).slice(0, 1)
  return [...nearest(below), ...nearest(above)]
}

type FindProps = {
  readonly wish: Wish
  /** Given a change of the latest wish: two may come before the next render. */
  readonly onWish: (change: (now: Wish) => Wish) => void
}

function Find({ wish, onWish }: FindProps) {
  const { query, filter, sorting } = wish
  const words = useWords()
  const { formatMessage } = words.texts
  const id = useId()
  // Made once: for each key, this and the bars of prices took 17 ms, slowed down 4 times.
  const rates = useMemo(() => <RatesLine />, [])
  const choose = (part: Partial<Filter>) =>
    onWish((now) => ({ ...now, filter: { ...now.filter, ...part } }))
  return (
    <section className={styles.find} aria-label={formatMessage({ id: 'gifts.find' })}>
      <div className={styles.tools}>
        <div className={styles.search}>
          <Icon of={Search} />
          <label htmlFor={id} className="visually-hidden">
            {formatMessage({ id: 'gifts.find' })}
          </label>
          <input
            id={id}
            type="search"
            className={styles.input}
            value={query}
            placeholder={formatMessage({ id: 'gifts.find' })}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => onWish((now) => ({ ...now, query: target.value }))}
          />
        </div>
        <div className={styles.sort}>
          <Select
            label={formatMessage({ id: 'gifts.sort' })}
            icon={<span hidden />}
            value={sorting}
            options={sortings.map((value) => ({
              value,
              text: formatMessage({ id: `gifts.sort.${value}` }),
            }))}
            onChange={(value) => onWish((now) => ({ ...now, sorting: value as Sorting }))}
          />
        </div>
        <label className={styles.switch}>
          <input
            type="checkbox"
            role="switch"
            autoComplete="off"
            checked={filter.changed}
            aria-checked={filter.changed}
            onChange={(event) => choose({ changed: event.target.checked })}
          />
          <span>{formatMessage({ id: 'gifts.changed' })}</span>
        </label>
      </div>
      <PriceFilter chosen={filter.prices} onChoose={(prices) => choose({ prices })} />
      {rates}
    </section>
  )
}

type ShownProps = {
  readonly count: number
  readonly isWhole: boolean
  readonly onTryAgain: () => void
}

/** How many gifts are listed, and from when. */
function Shown({ count, isWhole, onTryAgain }: ShownProps) {
  const words = useWords()
  const { formatMessage } = words.texts
  const { failed } = useAllGifts()
  const number = numberIn(words)
  const all = number(giftOverview.count)
  const month = (date: string) => dateText(date.slice(0, 7), words.locale)
  return (
    <div className={styles.shown}>
      <p role="status">
        {!isWhole
          ? formatMessage(
              { id: failed ? 'gifts.failed' : 'gifts.first' },
              { all, shown: number(count) },
            )
          : count === giftOverview.count
            ? formatMessage(
                { id: 'gifts.all' },
                { all, from: month(giftOverview.seenFrom), to: month(giftOverview.seenTo) },
              )
            : formatMessage({ id: 'gifts.some' }, { shown: number(count), all })}
      </p>
      {failed && (
        <button type="button" className={buttons.action} onClick={onTryAgain}>
          {formatMessage({ id: 'late.tryAgain' })}
        </button>
      )}
    </div>
  )
}
