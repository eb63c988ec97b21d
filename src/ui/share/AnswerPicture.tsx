import type { Ref } from 'react'
import { useTexts } from '../../language/texts'
import { asLinked } from '../../state/compared-link'
import { useCalculation } from '../../state/react/useCalculation'
import { useScenarioNames } from '../../state/scenario-names'
import { sharedAnswerTo } from '../../wording/answer'
import { sideBySide } from '../../wording/compared'
import { contradictionText } from '../../wording/contradiction'
import { ownNumbersText } from '../../wording/own-numbers'
import { rangeSentence } from '../../wording/range-sentence'
import { rateLineText } from '../../wording/rate-line'
import { useWords } from '../../wording/react/useWords'
import { shownReceipt } from '../../wording/shown-receipt'
import { roughSplitText } from '../../wording/stand-in'
import { type PictureFonts, plainColours, systemFonts } from '../look/plain-colours'
import { AnswerCompared } from './AnswerCompared'
import { AnswerFlow } from './AnswerFlow'
import { fitText } from './fit-text'
import { Lines, mark, PictureSheet, sheet } from './PictureSheet'

type AnswerPictureProps = {
  /** Of the calculation. */
  readonly address: string
  readonly fonts?: PictureFonts
  readonly ref?: Ref<SVGSVGElement>
}

/**
 * The answer as one picture to be sent around: where the money goes, at which rates, and where to
 * change the numbers.
 */
export function AnswerPicture({ address, fonts = systemFonts, ref }: AnswerPictureProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { scenario } = calculation
  const names = useScenarioNames()
  const { picture } = shownReceipt(calculation, words)
  const range = rangeSentence(calculation, words)
  const rateLine = rateLineText(calculation, words)
  const own = ownNumbersText(calculation, words, 'share.own')
  const rough = roughSplitText(calculation, words)
  const { id, values } = sharedAnswerTo(calculation, words)
  const answer = formatMessage({ id }, { ...values, creator: marked })

  const linked = asLinked(scenario)
  const compared = linked.versus ? sideBySide(linked, words, names) : null
  const currency = compared?.convertedTo ?? null
  const scale = currency && formatMessage({ id: 'compare.inCardConverted' }, { currency })
  const isPath = calculation.outcome.kind === 'path' && picture.parts.length > 0
  const why = contradictionText(calculation, words)
  const headline = fitText(why === null ? [answer] : [answer, why], {
    width: sheet.width,
    height: isPath ? 142 : 330,
    largest: isPath ? 56 : 72,
    smallest: 16,
    leading: 1.16,
  })
  const small = fitText(
    [range, rateLine, own, rough, scale].filter((line) => line !== null),
    {
      width: sheet.width,
      height: 67,
      largest: 20,
      smallest: 12,
      leading: 1.3,
    },
  )
  return (
    <PictureSheet ref={ref} label={answer.replaceAll(mark, '')} address={address} fonts={fonts}>
      <Lines text={headline} y={92} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      {isPath && (
        <g transform="translate(0 252)">
          {compared === null ? (
            <AnswerFlow
              picture={picture}
              viewerPays={formatMessage({ id: 'receipt.viewerPays' })}
              fonts={fonts}
            />
          ) : (
            <AnswerCompared rows={compared.rows} fonts={fonts} />
          )}
        </g>
      )}
      <Lines text={small} y={515} leading={1.3} family={fonts.sans} colour={plainColours.quiet} />
    </PictureSheet>
  )
}

/** An amount is not broken between lines. */
const marked = (amount: readonly string[]) =>
  mark + amount.join('').replaceAll(' ', '\u00a0') + mark
