import { plannedFrom, planPeriods } from '../../state/plan'
import { useCalculation } from '../../state/react/useCalculation'
import { planFigure, planHeadline, planSentence, planText, underHeadline } from '../../wording/plan'
import type { SharedPictureProps } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { type PictureFonts, plainColours, systemFonts } from '../look/plain-colours'
import { fitText } from '../share/fit-text'
import { Lines, mark, PictureSheet, sheet } from '../share/PictureSheet'

type CreatorsPictureProps = SharedPictureProps & { readonly fonts?: PictureFonts }

/** The page in previews: what its plan comes to, the plan, and what each period brings. */
export function CreatorsPicture({ address, fonts = systemFonts, ref }: CreatorsPictureProps) {
  const words = useWords()
  const planned = plannedFrom(useCalculation().scenario)
  const { id, values } = planHeadline(planned, words)
  const lines: string[] = []
  const head = words.texts.formatMessage(
    { id },
    {
      ...values,
      creator: (marked: readonly string[]) => `${mark}${marked.join('')}${mark}`,
      line: (sentence: readonly string[]) => {
        lines.push(sentence.join(''))
        return sentence.join('')
      },
    },
  )
  const { width } = sheet
  const heading = fitText(lines.length > 0 ? lines : [head], {
    width,
    height: 150,
    largest: 60,
    smallest: 24,
    leading: 1.16,
  })
  const sentence = planSentence(planned, words)
  const plan = fitText([sentence, ...underHeadline(planned, words)], {
    width,
    height: 90,
    largest: 26,
    smallest: 16,
    leading: 1.3,
  })
  return (
    <PictureSheet
      label={`${planText(planned, words)} ${sentence}`}
      address={address}
      fonts={fonts}
      ref={ref}
    >
      <Lines text={heading} y={96} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      <Lines text={plan} y={236} leading={1.3} family={fonts.sans} colour={plainColours.quiet} />
      <Figures fonts={fonts} />
    </PictureSheet>
  )
}

/** Of the figures in the picture, in px from its top. */
const rows = { name: 350, creator: 404, pays: 446 } as const

function Figures({ fonts }: { readonly fonts: PictureFonts }) {
  const words = useWords()
  const { formatMessage } = words.texts
  const planned = plannedFrom(useCalculation().scenario)
  const step = sheet.width / planPeriods.length
  return (
    <g fontFamily={fonts.sans} fontSize="20" fill={plainColours.quiet}>
      {planPeriods.map((period, index) => {
        const x = sheet.margin + index * step
        const text = (name: 'creator' | 'viewerPays') =>
          fitText([planFigure(planned, name, period, words).text], {
            width: step - 24,
            height: 52,
            largest: name === 'creator' ? 44 : 20,
            smallest: 12,
            leading: 1.1,
          })
        const [creator, pays] = [text('creator'), text('viewerPays')]
        return (
          <g key={period}>
            <text x={x} y={rows.name}>
              {formatMessage({ id: `plan.period.${period}` })}
            </text>
            <text
              x={x}
              y={rows.creator}
              fontFamily={fonts.serif}
              fontSize={creator.size}
              fill={plainColours.rose}
            >
              {creator.lines[0]}
            </text>
            <text x={x} y={rows.pays} fontSize={pays.size}>
              {`${formatMessage({ id: 'plan.viewers' })} ${pays.lines[0]}`}
            </text>
          </g>
        )
      })}
    </g>
  )
}
