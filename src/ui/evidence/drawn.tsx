/** A place on a drawn line of the table, from 0 to 1, as SVG wants it. */
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
