import type { CatalogueGift } from '../../domain/gift'
import { shortMonth } from '../../language/short-month'
import { dateText } from '../../language/write-number'
import { useWords } from '../../wording/react/useWords'
import styles from './GiftDetail.module.css'
import { coinsIn, numberIn } from './gift-words'
import { lastSeen } from './shown-gifts'

const width = 312
const room = 6
/** In px: the height of the dearest and of the cheapest price. */
const [top, bottom] = [26, 60]

/** The prices that a gift was seen at, and what is not known of them. */
export function PriceHistory({ gift }: { readonly gift: CatalogueGift }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const before = gift.earlier.at(-1)
  if (!before) return null

  const prices = [...gift.earlier, { coins: gift.coins, seen: lastSeen(gift) }]
  const all = prices.map(({ coins }) => coins)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  const points = prices.map(({ coins, seen }, index) => ({
    coins,
    seen,
    x: room + (index / (prices.length - 1)) * (width - 2 * room),
    y: bottom - ((coins - least) / (most - least)) * (bottom - top),
  }))
  const inWords = points.map(({ coins, seen }) =>
    formatMessage(
      { id: 'gifts.history.point' },
      { coins: coinsIn(words)(coins), date: dateText(seen.slice(0, 7), words.locale) },
    ),
  )
  const way = before.coins < gift.coins ? 'rose' : 'fell'
  return (
    <div className={styles.history}>
      <p className={styles.changed}>{formatMessage({ id: 'gifts.history.title' })}</p>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} 84`}
        role="img"
        aria-label={words.list(inWords)}
      >
        <path className={styles.way} d={steps(points)} />
        {points.map(({ coins, seen, x, y }, index) => {
          const anchor = index === 0 ? 'start' : index === points.length - 1 ? 'end' : 'middle'
          return (
            <g key={seen} textAnchor={anchor}>
              <circle cx={x} cy={y} r={4.5} />
              <text x={x} y={y - 12}>
                {numberIn(words)(coins)}
              </text>
              <text className={styles.date} x={x} y={y + 21}>
                {shortMonth(seen, words.locale)}
              </text>
            </g>
          )
        })}
      </svg>
      <p className={styles.note}>
        {formatMessage(
          { id: before.otherNumber ? 'gifts.history.other' : 'gifts.history.same' },
          {
            coins: coinsIn(words)(before.coins),
            date: dateText(before.seen, words.locale),
            way,
          },
        )}
      </p>
    </div>
  )
}

/** Halfway between two sightings, because nobody knows when it was. */
const steps = (points: readonly { readonly x: number; readonly y: number }[]) =>
  points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      return before ? `H${(before.x + x) / 2}V${y}H${x}` : `M${x} ${y}`
    })
    .join('')
