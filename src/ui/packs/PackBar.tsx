import { useId } from 'react'
import { type Coins, partOfWhole, toNumber } from '../../domain/amount'
import type { ShownSide } from '../../wording/packs-sentences'
import styles from './Packs.module.css'

type PackBarProps = {
  readonly side: ShownSide
  /** The coins that all of the width stands for. */
  readonly scale: Coins
}

/** More packs than this are drawn as one: gaps between them would be all there is to see. */
const mostDrawn = 24

const percent = (part: number) => `${(part * 100).toFixed(3)}%`

/** What is bought, pack by pack, and hatched what is left over of it. It is drawn from left to right in every language. */
export function PackBar({ side, scale }: PackBarProps) {
  const id = useId()
  const { bought, left, bar } = side
  const at = (coins: Coins) => toNumber(partOfWhole(coins, scale))
  const [all, over] = [at(bought.coins), at(left)]

  const counts = bought.packs.map(({ count }) => toNumber(count))
  const isFew = counts.reduce((sum, count) => sum + count, 0) <= mostDrawn
  const widths = isFew
    ? bought.packs.flatMap(({ pack }, index) =>
        Array.from({ length: counts[index] ?? 0 }, () => at(pack.from)),
      )
    : []
  // The last pack ends where the bar does.
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((a, b) => a + b, 0))
  return (
    <svg className={styles.bar} width="100%" height="30" role="img" aria-label={bar}>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className={styles.hatch} x1="0" y1="0" x2="0" y2="6" />
      </pattern>
      <rect className={styles.used} width={percent(all - over)} height="30" />
      <rect x={percent(all - over)} width={percent(over)} height="30" fill={`url(#${id})`} />
      <rect className={styles.outline} width={percent(all)} height="30" />
      {ends.slice(0, -1).map((end) => (
        <line key={end} className={styles.gap} x1={percent(end)} x2={percent(end)} y2="30" />
      ))}
    </svg>
  )
}
