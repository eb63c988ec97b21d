import { useId } from 'react'
import type { FlowPart, MoneyFlow } from '../../wording/flow'
import { type PictureFonts, partLook, plainColours } from '../look/plain-colours'
import { type Band, flowGap, layOutBands } from './band-layout'
import { widthOf } from './fit-text'

type AnswerFlowProps = {
  readonly picture: MoneyFlow
  readonly viewerPays: string
  readonly fonts: PictureFonts
}

const height = 236
const start = 64
const end = 712
const barWidth = 10
/** Between a bar and its label. */
const space = 18

/** From what the viewer pays to each part: bands as thick as the amounts. */
export function AnswerFlow({ picture, viewerPays, fonts }: AnswerFlowProps) {
  const id = useId()
  const { parts, viewer } = picture
  const labels = fitLabels(parts)
  const bands = layOutBands(
    parts.map((part) => part.size),
    height,
    labels.height,
  )
  const top = bands[0]?.from ?? 0
  const amountSize = Math.min(32, 260 / widthOf(viewer.amount))
  const bar =
    start + space + Math.max(22 * bolder * widthOf(viewerPays), amountSize * widthOf(viewer.amount))
  return (
    <g fontFamily={fonts.sans}>
      <text x={start} y={height / 2 - 8} fontSize="22" fontWeight="600" fill={plainColours.ink}>
        {viewerPays}
      </text>
      <text
        x={start}
        y={height / 2 + 26}
        fontFamily={fonts.serif}
        fontSize={amountSize}
        fill={plainColours.ink}
      >
        {viewer.amount}
      </text>
      <rect x={bar} y={top} width={barWidth} height={height - 2 * top} fill={plainColours.ink} />
      {parts.map((part, index) => {
        const band = bands[index] as Band
        const colour = partLook[part.name]
        return (
          <g key={part.name}>
            <linearGradient id={`${id}-${index}`}>
              <stop stopColor={plainColours.ink} stopOpacity="0.16" />
              <stop offset="1" stopColor={colour} stopOpacity="0.55" />
            </linearGradient>
            <path d={outline(bar + barWidth, band)} fill={`url(#${id}-${index})`} />
            <rect x={end} y={band.to} width={barWidth} height={band.thickness} fill={colour} />
            <Label part={part} middle={band.to + band.thickness / 2} labels={labels} />
          </g>
        )
      })}
    </g>
  )
}

/** A band whose edges leave and arrive level. */
function outline(left: number, { from, to, thickness }: Band): string {
  const middle = (left + end) / 2
  return [
    `M${left},${from}`,
    `C${middle},${from} ${middle},${to} ${end},${to}`,
    `V${to + thickness}`,
    `C${middle},${to + thickness} ${middle},${from + thickness} ${left},${from + thickness}`,
    'Z',
  ].join('')
}

type Labels = { readonly lines: 1 | 2; readonly size: number; readonly height: number }

/** The start of the labels, and where they end at the latest. */
const labelAt = end + barWidth + space
const labelWidth = 1136 - labelAt

/** Bold letters are as much wider. */
const bolder = 1.1

/**
 * One line for each part or two, whichever leaves the larger letters; all are of one size, and
 * leave some of the height to the bands.
 */
function fitLabels(parts: readonly FlowPart[]): Labels {
  const names = parts.map(({ label }) => widthOf(label) * bolder)
  const figures = parts.map((part) => widthOf(figuresOf(part)))
  const most = (0.85 * (height - flowGap * (parts.length - 1))) / parts.length / 1.2
  const one = Math.max(...names.map((name, index) => name + 0.5 + (figures[index] ?? 0)))
  const two = Math.max(...names, ...figures)
  const inOne = Math.min(24, labelWidth / one, most)
  const inTwo = Math.min(24, labelWidth / two, most / 2)
  return inTwo < inOne
    ? { lines: 1, size: inOne, height: inOne * 1.2 }
    : { lines: 2, size: inTwo, height: inTwo * 2.4 }
}

const figuresOf = ({ amount, share }: FlowPart) => `${amount} · ${share}`

type LabelProps = {
  readonly part: FlowPart
  /** Of the bar. */
  readonly middle: number
  readonly labels: Labels
}

function Label({ part, middle, labels: { lines, size } }: LabelProps) {
  const first = middle + size * (lines === 1 ? 0.35 : -0.22)
  const figures = lines === 1 ? { dx: size / 2 } : { x: labelAt, y: first + size * 1.2 }
  return (
    <text x={labelAt} y={first} fontSize={size} fill={plainColours.quiet}>
      <tspan fontWeight="600" fill={part.name === 'creator' ? plainColours.rose : plainColours.ink}>
        {part.label}
      </tspan>
      <tspan {...figures}>{figuresOf(part)}</tspan>
    </text>
  )
}
