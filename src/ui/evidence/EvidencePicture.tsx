import { compare, type Dollars } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { measuredPerCoin } from '../../state/checks'
import { type Claimed, claimedAt } from '../../state/claimed'
import { useCalculation } from '../../state/react/useCalculation'
import { headlineFigures, tickText } from '../../wording/evidence'
import type { SharedPictureProps } from '../../wording/react/shared-place'
import { useWords } from '../../wording/react/useWords'
import { type PictureFonts, plainColours, systemFonts } from '../look/plain-colours'
import { trustShapes } from '../rates/TrustTag'
import { fitText } from '../share/fit-text'
import { Lines, PictureSheet, sheet } from '../share/PictureSheet'
import { type LogAxis, logAxis } from './log-axis'

type EvidencePictureProps = SharedPictureProps & { readonly fonts?: PictureFonts }

/** The page in previews: its question, what it found, and every claim beside what was measured. */
export function EvidencePicture({ address, fonts = systemFonts, ref }: EvidencePictureProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const title = formatMessage({ id: 'evidence.title' })
  const found = formatMessage({ id: 'evidence.sub' }, headlineFigures(calculation, words))
  const { width } = sheet
  const heading = fitText([title], { width, height: 70, largest: 56, smallest: 24, leading: 1.16 })
  const sub = fitText([found], { width, height: 84, largest: 32, smallest: 16, leading: 1.2 })
  const claims = fitText([formatMessage({ id: 'claims.title' })], {
    width,
    height: 28,
    largest: 20,
    smallest: 12,
    leading: 1.2,
  })
  return (
    <PictureSheet label={`${title} ${found}`} address={address} fonts={fonts} ref={ref}>
      <Lines text={heading} y={92} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      <Lines text={sub} y={164} leading={1.2} family={fonts.serif} colour={plainColours.ink} />
      <Line claims={claimedAt(calculation)} fonts={fonts} />
      <Lines text={claims} y={520} leading={1.2} family={fonts.sans} colour={plainColours.quiet} />
    </PictureSheet>
  )
}

/** Of the line in the picture, in px from its top. */
const line = { above: 284, y: 462, step: 26, radius: 11 } as const

type LineProps = { readonly claims: readonly Claimed[]; readonly fonts: PictureFonts }

function Line({ claims, fonts }: LineProps) {
  const words = useWords()
  const measured = measuredPerCoin()
  const axis = logAxis([
    ...claims.flatMap(({ pays }) => [pays.low, pays.high]),
    measured.low,
    measured.high,
  ])
  const [from, to] = [placeOf(measured.low, axis), placeOf(measured.high, axis)]
  return (
    <g fontFamily={fonts.sans} fontSize="18" fill={plainColours.quiet}>
      <rect
        x={from}
        y={line.above}
        width={to - from}
        height={line.y - line.above}
        fill={plainColours.roseSoft}
      />
      <text
        x={(from + to) / 2}
        y={line.above - 8}
        textAnchor="middle"
        fontWeight="600"
        fill={plainColours.rose}
      >
        {words.texts.formatMessage({ id: 'claims.measured' })}
      </text>
      <rect x={sheet.margin} y={line.y} width={sheet.width} height="1" fill={plainColours.ink} />
      {axis.ticks.map((tick, index) => (
        <text
          key={tickText(tick, words)}
          x={placeOf(tick, axis)}
          y={line.y + 26}
          textAnchor={index === 0 ? 'start' : index === axis.ticks.length - 1 ? 'end' : 'middle'}
        >
          {tickText(tick, words)}
        </text>
      ))}
      {stacked(claims, axis).map(({ claim, start, end, level }) => (
        <Mark
          key={claim.claim.id}
          of={claim}
          start={start}
          end={end}
          y={line.y - line.step * (level + 0.6)}
        />
      ))}
    </g>
  )
}

type MarkProps = {
  readonly of: Claimed
  readonly start: number
  readonly end: number
  readonly y: number
}

function Mark({ of: { claim, trust }, start, end, y }: MarkProps) {
  const colour = claim.id === 'diamond' ? plainColours.rose : plainColours.ink
  return start === end ? (
    <g
      transform={`translate(${start - line.radius} ${y - line.radius}) scale(${line.radius / 6})`}
      color={colour}
      fill={plainColours.paper}
      stroke={colour}
      strokeWidth="1.5"
    >
      {trustShapes[trust]}
    </g>
  ) : (
    <rect x={start} y={y - 6} width={end - start} height="12" rx="6" fill={colour} />
  )
}

const placeOf = (amount: Dollars, axis: LogAxis<Dollars>) =>
  sheet.margin + axis.at(amount) * sheet.width

/** Where each claim is on the line: those that would overlap stand above one another. */
function stacked(claims: readonly Claimed[], axis: LogAxis<Dollars>) {
  const ends: number[] = []
  return claims
    .toSorted((a, b) => compare(a.pays.low, b.pays.low))
    .map((claim) => {
      const [start, end] = [placeOf(claim.pays.low, axis), placeOf(claim.pays.high, axis)]
      const free = ends.findIndex((taken) => start - taken >= line.step)
      const level = free < 0 ? ends.length : free
      ends[level] = end
      return { claim, start, end, level }
    })
}
