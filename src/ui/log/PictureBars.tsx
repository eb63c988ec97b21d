import { type PictureFonts, plainColours } from '../look/plain-colours'
import { sheet } from '../share/PictureSheet'

/** What is drawn below the headline of a picture. */
export type Bars = {
  readonly amounts: readonly number[]
  /** Indexes of those that stand out. */
  readonly marked: ReadonlySet<number>
  /** What they show. */
  readonly caption: string
}

/** More would be thinner than can be seen. */
const most = 134

/** Fewer bars: each the sum of as many, so that all of them fit. */
function fitting({ amounts, marked }: Bars) {
  const step = Math.ceil(amounts.length / most)
  return Array.from({ length: Math.ceil(amounts.length / step) }, (_, index) => {
    const from = index * step
    const of = amounts.slice(from, from + step)
    return {
      amount: of.reduce((sum, one) => sum + one, 0),
      isMarked: of.some((_one, at) => marked.has(from + at)),
    }
  })
}

type PictureBarsProps = {
  readonly of: Bars
  readonly fonts: PictureFonts
  /** In px. */
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** Amounts as bars on a line, with a caption below it. */
export function PictureBars({ of, fonts, width, top, bottom }: PictureBarsProps) {
  if (of.amounts.length === 0) return null
  const bars = fitting(of)
  const highest = bars.reduce((one, { amount }) => Math.max(one, amount), 0)
  const step = width / bars.length
  const ofBar = Math.min(48, step * 0.8)
  return (
    <g>
      {bars.map(({ amount, isMarked }, index) => {
        const height = highest > 0 ? (amount / highest) * (bottom - top) : 0
        return (
          <rect
            // Bars have no names, and none moves.
            key={index}
            x={Math.round((sheet.margin + index * step) * 100) / 100}
            y={Math.round((bottom - height) * 100) / 100}
            width={Math.round(ofBar * 100) / 100}
            height={Math.round(height * 100) / 100}
            fill={isMarked ? plainColours.rose : plainColours.bar}
          />
        )
      })}
      <rect x={sheet.margin} y={bottom} width={width} height="1" fill={plainColours.ink} />
      <text
        x={sheet.margin}
        y={bottom + 24}
        fontFamily={fonts.sans}
        fontSize="18"
        fill={plainColours.quiet}
      >
        {of.caption}
      </text>
    </g>
  )
}
