import type { ReactNode, Ref } from 'react'
import { useTexts } from '../../language/texts'
import { type PictureFonts, plainColours } from '../look/plain-colours'
import { RoseShapes } from '../look/Rose'
import { type FittedText, fitText } from './fit-text'

/** Of a picture's content, in px. */
export const sheet = { margin: 64, width: 1200 - 2 * 64 } as const

type PictureSheetProps = {
  /** The text alternative. */
  readonly label: string
  /** Where the picture leads; it is printed at its foot. */
  readonly address: string
  readonly fonts: PictureFonts
  readonly ref?: Ref<SVGSVGElement> | undefined
  readonly children: ReactNode
}

/**
 * A picture to be sent around, with whose it is and where it leads.
 *
 * It is plain SVG without styles or scripts, so that it looks the same wherever it is opened.
 */
export function PictureSheet({ label, address, fonts, ref, children }: PictureSheetProps) {
  const { formatMessage } = useTexts()
  const where = fitText([address], {
    width: sheet.width,
    height: 30,
    largest: 20,
    smallest: 8,
    leading: 1.2,
  })
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      width="1200"
      height="630"
      viewBox="0 0 1200 630"
      role="img"
      aria-label={label}
    >
      <rect width="1200" height="630" fill={plainColours.paper} />
      <g transform="translate(58 34) scale(1.2)">
        <RoseShapes leaf={plainColours.leaf} rose={plainColours.rose} fold={plainColours.paper} />
      </g>
      <text
        x="104"
        y="62"
        fontFamily={fonts.serif}
        fontSize="26"
        fontWeight="600"
        fill={plainColours.ink}
      >
        {formatMessage({ id: 'site.name' })}
      </text>
      {children}
      <rect x={sheet.margin} y="506" width={sheet.width} height="1" fill={plainColours.line} />
      <Lines text={where} y={584} leading={1.2} family={fonts.sans} colour={plainColours.ink} />
    </svg>
  )
}

/** Stands on either side of the creator's amount, and is never shown. */
export const mark = '\u2063'

type LinesProps = {
  readonly text: FittedText
  /** The upper edge. */
  readonly y: number
  readonly leading: number
  readonly family: string
  readonly colour: string
}

export function Lines({ text: { size, lines }, y, leading, family, colour }: LinesProps) {
  return (
    <g fontFamily={family} fontSize={size} fill={colour}>
      {lines.map((line, index) => (
        // Two lines may read the same.
        <text key={`${index} ${line}`} x={sheet.margin} y={y + size * (0.95 + leading * index)}>
          {line.split(mark).map((piece, at) => (
            <tspan key={`${at} ${piece}`} fill={at % 2 === 1 ? plainColours.rose : undefined}>
              {piece}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
