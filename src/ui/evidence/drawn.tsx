import styles from './FigureTable.module.css'

/** A place on the drawn line of the table, from 0 to 1, as SVG wants it. */
export const across = (at: number): string => `${Math.round(at * 1e4) / 100}%`

type DrawnRangeProps = {
  readonly className: string | undefined
  /** Places on the line, from 0 to 1. */
  readonly low: number
  readonly high: number
}

/** A thick stretch of the line. */
export const DrawnRange = ({ className, low, high }: DrawnRangeProps) => (
  <rect
    className={className}
    x={across(low)}
    width={across(high - low)}
    y="50%"
    height="9"
    rx="4.5"
    transform="translate(0 -4.5)"
  />
)

/**
 * The ticks of the axis through a row, as one shape. Not a `<use>` of a shape drawn elsewhere: in Chromium, copied
 * text ends at the first `<use>`.
 */
export const DrawnTicks = ({ at }: { readonly at: readonly number[] }) => (
  <svg className={styles.ticks} viewBox="0 0 1 1" preserveAspectRatio="none">
    <path d={at.map((tick) => `M${tick} 0V1`).join('')} />
  </svg>
)

type BesideProps = {
  readonly className?: string | undefined
  /** The ends of what is drawn, from 0 to 1. */
  readonly low: number
  readonly high: number
  readonly text: string
  /** The width of one letter of the text on the narrowest screen, as a part of the line’s. */
  readonly widthOfLetter?: number
}

/** What is drawn, in words, on the side of it that has room. In HTML, so that it can be copied anywhere. */
export function Beside({ className, low, high, text, widthOfLetter = 0.025 }: BesideProps) {
  const isBefore = low > 1 - high && high + text.length * widthOfLetter > 1
  return (
    <div className={styles.beside} data-before={isBefore || undefined}>
      {/* Keeps the place free: the page's security policy allows no style attribute. */}
      <svg width={across(isBefore ? 1 - low : high)} height="0" aria-hidden="true" />
      <bdi className={className}>{text}</bdi>
    </div>
  )
}
