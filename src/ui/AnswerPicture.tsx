import type { Ref } from 'react'
import { AnswerFlow } from './AnswerFlow'
import { type FittedText, fitText } from './fit-text'
import { look, type PictureFonts, systemFonts } from './picture-look'
import { RoseShapes } from './Rose'
import { useTexts } from './texts'
import { answerTo } from './useAnswer'
import { useCalculation } from './useCalculation'
import { useContradiction } from './useContradiction'
import { useOwnNumbers } from './useOwnNumbers'
import { useRateLine } from './useRateLine'
import { useShownReceipt } from './useShownReceipt'
import { useRoughSplit } from './useStandIn'
import { useWords } from './words'

type AnswerPictureProps = {
  /** Of the calculation. */
  readonly address: string
  readonly fonts?: PictureFonts
  readonly ref?: Ref<SVGSVGElement>
}

const margin = 64
const width = 1200 - 2 * margin

/**
 * The answer as one picture to be sent around: where the money goes, at which rates, and where to
 * change the numbers.
 *
 * It is plain SVG without styles or scripts, so that it looks the same wherever it is opened.
 */
export function AnswerPicture({ address, fonts = systemFonts, ref }: AnswerPictureProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { picture } = useShownReceipt(calculation)
  const rateLine = useRateLine()
  const own = useOwnNumbers()
  const rough = useRoughSplit()
  const { id, values } = answerTo(calculation, words)
  const answer = formatMessage({ id }, { ...values, creator: marked })

  const isPath = calculation.outcome.kind === 'path' && picture.parts.length > 0
  const why = useContradiction()
  const headline = fitText(why === null ? [answer] : [answer, why], {
    width,
    height: isPath ? 142 : 330,
    largest: isPath ? 56 : 72,
    smallest: 16,
    leading: 1.16,
  })
  const small = fitText(
    [rateLine, own, rough].filter((line) => line !== null),
    {
      width,
      height: 67,
      largest: 20,
      smallest: 12,
      leading: 1.3,
    },
  )
  const where = fitText([address], {
    width,
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
      aria-label={answer.replaceAll(mark, '')}
    >
      <rect width="1200" height="630" fill={look.paper} />
      <g transform="translate(58 34) scale(1.2)">
        <RoseShapes leaf={look.leaf} rose={look.rose} fold={look.paper} />
      </g>
      <text x="104" y="62" fontFamily={fonts.serif} fontSize="26" fontWeight="600" fill={look.ink}>
        {formatMessage({ id: 'site.name' })}
      </text>
      <Lines text={headline} y={92} leading={1.16} family={fonts.serif} colour={look.ink} />
      {isPath && (
        <g transform="translate(0 252)">
          <AnswerFlow
            picture={picture}
            viewerPays={formatMessage({ id: 'receipt.viewerPays' })}
            fonts={fonts}
          />
        </g>
      )}
      <rect x={margin} y="506" width={width} height="1" fill={look.line} />
      <Lines text={small} y={515} leading={1.3} family={fonts.sans} colour={look.quiet} />
      <Lines text={where} y={584} leading={1.2} family={fonts.sans} colour={look.ink} />
    </svg>
  )
}

/** Stands on either side of the creator's amount, and is never shown. */
const mark = '\u2063'

/** An amount is not broken between lines. */
const marked = (amount: readonly string[]) =>
  mark + amount.join('').replaceAll(' ', '\u00a0') + mark

type LinesProps = {
  readonly text: FittedText
  /** The upper edge. */
  readonly y: number
  readonly leading: number
  readonly family: string
  readonly colour: string
}

function Lines({ text: { size, lines }, y, leading, family, colour }: LinesProps) {
  return (
    <g fontFamily={family} fontSize={size} fill={colour}>
      {lines.map((line, index) => (
        // Two lines may read the same.
        <text key={`${index} ${line}`} x={margin} y={y + size * (0.95 + leading * index)}>
          {line.split(mark).map((piece, at) => (
            <tspan key={`${at} ${piece}`} fill={at % 2 === 1 ? look.rose : undefined}>
              {piece}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
