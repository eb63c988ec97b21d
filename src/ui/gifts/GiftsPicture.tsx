import { priceBins } from '../../data/gift-overview'
import { useChoices } from '../../state/choices'
import { giftFigures } from '../../wording/gift-figures'
import type { SharedPictureProps } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { type PictureFonts, plainColours, systemFonts } from '../look/plain-colours'
import { fitText } from '../share/fit-text'
import { Lines, PictureSheet, sheet } from '../share/PictureSheet'
import { headlineOf, numberIn } from './gift-words'

type GiftsPictureProps = SharedPictureProps & { readonly fonts?: PictureFonts }

/** The page in previews: how many gifts there are, what they cost, and how many cost how much. */
export function GiftsPicture({ address, fonts = systemFonts, ref }: GiftsPictureProps) {
  const words = useWords()
  const chosen = useChoices((choices) => choices.chosen)
  const { title, sub } = headlineOf(giftFigures(chosen, words), words)
  const { width } = sheet
  const heading = fitText([title], { width, height: 70, largest: 56, smallest: 24, leading: 1.16 })
  const text = fitText([sub], { width, height: 84, largest: 28, smallest: 16, leading: 1.25 })
  const prices = fitText([words.texts.formatMessage({ id: 'gifts.column.coins' })], {
    width,
    height: 28,
    largest: 20,
    smallest: 12,
    leading: 1.2,
  })
  return (
    <PictureSheet label={`${title}. ${sub}`} address={address} fonts={fonts} ref={ref}>
      <Lines text={heading} y={92} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      <Lines text={text} y={166} leading={1.25} family={fonts.serif} colour={plainColours.ink} />
      <Bars fonts={fonts} />
      <Lines text={prices} y={520} leading={1.2} family={fonts.sans} colour={plainColours.quiet} />
    </PictureSheet>
  )
}

/** Of the bars in the picture, in px from its top. */
const bars = { top: 300, foot: 462, gap: 6 } as const

/** Gifts by price, from cheap to dear. */
function Bars({ fonts }: { readonly fonts: PictureFonts }) {
  const number = numberIn(useWords())
  const most = Math.max(...priceBins.map(({ count }) => count))
  const step = (sheet.width + bars.gap) / priceBins.length
  return (
    <g fontFamily={fonts.sans} fontSize="18" textAnchor="middle" fill={plainColours.quiet}>
      {priceBins.map(({ from, count }, index) => {
        const x = sheet.margin + index * step
        const height = ((bars.foot - bars.top) * count) / most
        const middle = x + (step - bars.gap) / 2
        return (
          <g key={from}>
            <rect
              x={x}
              y={bars.foot - height}
              width={step - bars.gap}
              height={height}
              fill={plainColours.rose}
            />
            <text x={middle} y={bars.foot - height - 8} fill={plainColours.ink}>
              {number(count)}
            </text>
            <text x={middle} y={bars.foot + 26}>
              {number(from)}
            </text>
          </g>
        )
      })}
    </g>
  )
}
