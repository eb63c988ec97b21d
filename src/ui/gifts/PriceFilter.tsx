import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import { type PriceBin, priceBins } from '../../data/gift-overview'
import { type Coins, exact } from '../../domain/amount'
import { shortNumber } from '../../language/short-number'
import { useTexts } from '../../language/texts'
import { countText } from '../../language/write-number'
import { useWords } from '../../wording/react/useWords'
import buttons from '../look/buttons.module.css'
import styles from './PriceFilter.module.css'
import type { PriceRange } from './shown-gifts'

type PriceFilterProps = {
  readonly chosen: PriceRange | null
  readonly onChoose: (prices: PriceRange | null) => void
}

/** On a phone, bars as wide as a finger. */
const wideStarts = [1, 10, 100, 200, 500, 1000, 5000, 10_000]

const wideBins: readonly PriceBin[] = wideStarts.flatMap((start, index) => {
  const end = wideStarts[index + 1] ?? Infinity
  const bins = priceBins.filter(({ from }) => from >= start && from < end)
  const to = bins.at(-1)?.to
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  return to === undefined ? [] : [{ from: start, to, count }]
})

/** How many gifts cost how much, as bars that are the filter of the list. */
export function PriceFilter({ chosen, onChoose }: PriceFilterProps) {
  const { formatMessage } = useTexts()
  const titleId = useId()
  const filter = useRef<HTMLDivElement>(null)

  function showAll() {
    onChoose(null)
    // The button disappears. Of the two bars, only the visible one takes the focus.
    for (const bar of filter.current?.querySelectorAll<HTMLElement>('[tabindex="0"]') ?? []) {
      bar.focus()
    }
  }
  return (
    <div ref={filter} className={styles.filter}>
      <div className={styles.head}>
        <p id={titleId} className={styles.title}>
          {formatMessage({ id: 'gifts.prices' })}
        </p>
        {chosen && (
          <button type="button" className={buttons.words} onClick={showAll}>
            {formatMessage({ id: 'gifts.allPrices' })}
          </button>
        )}
      </div>
      {/* One of them is shown, by the width of the page. */}
      <Bars bins={priceBins} className={styles.many} {...{ titleId, chosen, onChoose }} />
      <Bars bins={wideBins} className={styles.few} {...{ titleId, chosen, onChoose }} />
    </div>
  )
}

type BarsProps = PriceFilterProps & {
  readonly bins: readonly PriceBin[]
  readonly titleId: string
  readonly className?: string | undefined
}

/** Of the drawing of a bar, which is stretched to the width of its button. */
const size = { width: 10, height: 64 } as const

const isIn = ({ from, to }: PriceBin, range: PriceRange | null) =>
  range !== null && from <= range.to && to >= range.from

/**
 * Pressing a bar chooses its prices, a second one all from one to the other, the only chosen one none. Arrows
 * move between the bars, with Shift they choose a range as they go.
 */
function Bars({ bins, titleId, className, chosen, onChoose }: BarsProps) {
  const [current, setCurrent] = useState(0)
  // Made once, not for each choice or key: see `Find`.
  const drawn = useMemo(
    () => bins.map((bin) => <Bar key={bin.from} of={bin} among={bins} />),
    [bins],
  )

  const span = (one: number, other: number): PriceRange | null => {
    const [first, last] = [bins[Math.min(one, other)], bins[Math.max(one, other)]]
    return first && last ? { from: first.from, to: last.to } : null
  }
  const pressed = bins.flatMap((bin, index) => (isIn(bin, chosen) ? [index] : []))

  function press(index: number) {
    const [only, second] = pressed
    if (only === undefined || second !== undefined) onChoose(span(index, index))
    else onChoose(only === index ? null : span(only, index))
    setCurrent(index)
  }

  function handleKey(event: KeyboardEvent<HTMLDivElement>) {
    // With these keys, the arrows belong to the browser, for example to go back.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: bins.length - 1 }[
      event.key
    ]
    if (event.key === 'Escape' && chosen) onChoose(null)
    if (next === undefined || next < 0 || next >= bins.length) return
    event.preventDefault()
    if (event.shiftKey) {
      // The end of the range that moves is where the focus is.
      const [start = current, end = current] = [pressed[0], pressed.at(-1)]
      onChoose(span(start === current && start !== end ? end : start, next))
    }
    setCurrent(next)
    event.currentTarget.querySelectorAll('button')[next]?.focus()
  }

  return (
    // Numbers and charts go from left to right in every language.
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys come up from its buttons */
    <div
      role="group"
      aria-labelledby={titleId}
      dir="ltr"
      className={`${styles.bars} ${className}`}
      onKeyDown={handleKey}
    >
      {bins.map((bin, index) => (
        <button
          key={bin.from}
          type="button"
          className={styles.bar}
          aria-pressed={isIn(bin, chosen)}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={() => press(index)}
        >
          {drawn[index]}
        </button>
      ))}
    </div>
  )
}

type BarProps = { readonly of: PriceBin; readonly among: readonly PriceBin[] }

/** How many gifts cost so much, in words and drawn. */
function Bar({ of: { from, to, count }, among }: BarProps) {
  const { locale, texts } = useWords()
  const most = Math.max(...among.map((bin) => bin.count))
  const height = Math.max(2, Math.round((count / most) * size.height))
  const numberOf = (number: number) => countText(exact<Coins>(String(number)), locale)
  const [coins, gifts] = [numberOf(from), numberOf(count)]
  return (
    <>
      <span className="visually-hidden">
        {from === to
          ? texts.formatMessage({ id: 'gifts.binOfOne' }, { from, coins, count, gifts })
          : texts.formatMessage(
              { id: 'gifts.bin' },
              { from: coins, to: numberOf(to), count, gifts },
            )}
      </span>
      <span aria-hidden="true">{gifts}</span>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${size.width} ${height}`}
        height={height}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={size.width} height={height} />
      </svg>
      <span className={styles.start} aria-hidden="true">
        {shortNumber(from, locale)}
      </span>
    </>
  )
}
