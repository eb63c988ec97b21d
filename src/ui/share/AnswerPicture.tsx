import type { Ref } from 'react'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { sharedAnswerTo } from '../../wording/answer'
import { contradictionText } from '../../wording/contradiction'
import { ownNumbersText } from '../../wording/own-numbers'
import { rangeSentence } from '../../wording/range-sentence'
import { rateLineText } from '../../wording/rate-line'
import { useWords } from '../../wording/react/useWords'
import { shownReceipt } from '../../wording/shown-receipt'
import { roughSplitText } from '../../wording/stand-in'
import { type PictureFonts, plainColours, systemFonts } from '../look/plain-colours'
import { RoseShapes } from '../look/Rose'
import { AnswerFlow } from './AnswerFlow'
import { type FittedText, fitText } from './fit-text'

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
  const { picture } = shownReceipt(calculation, words)
  const range = rangeSentence(calculation, words)
  const rateLine = rateLineText(calculation, words)
  const own = ownNumbersText(calculation, words, 'share.own')
  const rough = roughSplitText(calculation, words)
  const { id, values } = sharedAnswerTo(calculation, words)
  const answer = formatMessage({ id }, { ...values, creator: marked })

  const isPath = calculation.outcome.kind === 'path' && picture.parts.length > 0
  const why = contradictionText(calculation, words)
  const headline = fitText(why === null ? [answer] : [answer, why], {
    width,
    height: isPath ? 142 : 330,
    largest: isPath ? 56 : 72,
    smallest: 16,
    leading: 1.16,
  })
  const small = fitText(
    [range, rateLine, own, rough].filter((line) => line !== null),
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
      <Lines text={headline} y={92} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      {isPath && (
        <g transform="translate(0 252)">
          <AnswerFlow
            picture={picture}
            viewerPays={formatMessage({ id: 'receipt.viewerPays' })}
            fonts={fonts}
          />
        </g>
      )}
      <rect x={margin} y="506" width={width} height="1" fill={plainColours.line} />
      <Lines text={small} y={515} leading={1.3} family={fonts.sans} colour={plainColours.quiet} />
      <Lines text={where} y={584} leading={1.2} family={fonts.sans} colour={plainColours.ink} />
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
            <tspan key={`${at} ${piece}`} fill={at % 2 === 1 ? plainColours.rose : undefined}>
              {piece}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  )
}
