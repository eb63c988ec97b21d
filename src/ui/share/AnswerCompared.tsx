import { partNames } from '../../domain/money-path'
import { useTexts } from '../../language/texts'
import type { ShownScenario } from '../../wording/compared'
import { type PictureFonts, partLook, plainColours } from '../look/plain-colours'
import { fitText, widthOf } from './fit-text'

type AnswerComparedProps = {
  readonly rows: readonly ShownScenario[]
  readonly fonts: PictureFonts
}

/** In px: where names, bars and the two columns of amounts are. */
const name = { at: 64, width: 280 } as const
const bar = { at: 368, width: 470, height: 32 } as const
const amountEnds = [1000, 1136] as const
const gap = 2

/** Scenarios to one scale, a row each: their names, bars and amounts. */
export function AnswerCompared({ rows, fonts }: AnswerComparedProps) {
  const { formatMessage } = useTexts()
  const height = Math.min(68, 210 / rows.length)
  const heads = ['receipt.viewerPays', 'field.creatorGets'] as const
  const texts = rows.flatMap(({ viewerPays, creator }) => [viewerPays.text, creator.text])
  const size = Math.min(26, 122 / Math.max(...texts.map(widthOf)))
  return (
    <g fontFamily={fonts.sans}>
      <Signs rows={rows} />
      {heads.map((id, at) => (
        <text
          key={id}
          x={amountEnds[at]}
          y="12"
          fontSize={Math.min(16, 122 / widthOf(formatMessage({ id })))}
          textAnchor="end"
          fill={plainColours.quiet}
        >
          {formatMessage({ id })}
        </text>
      ))}
      {rows.map((row, index) => (
        // A visitor may give two the same name.
        <g key={index} transform={`translate(0 ${20 + height * index})`}>
          <Name text={row.name} middle={height / 2} />
          <Bar of={row} middle={height / 2} />
          {[row.viewerPays, row.creator].map(({ text }, at) => (
            <text
              key={heads[at]}
              x={amountEnds[at]}
              y={height / 2 + size * 0.35}
              fontFamily={fonts.serif}
              fontSize={size}
              textAnchor="end"
              fill={at === 1 ? plainColours.rose : plainColours.ink}
            >
              {text}
            </text>
          ))}
        </g>
      ))}
    </g>
  )
}

/** What the colours stand for, from left to right as in the bars. */
function Signs({ rows }: Pick<AnswerComparedProps, 'rows'>) {
  const labels = new Map(
    rows.flatMap(({ parts }) => parts.map(({ name: part, label }) => [part, label] as const)),
  )
  const parts = partNames.filter((part) => labels.has(part))
  const widths = parts.map((part) => widthOf(labels.get(part) ?? '') + 2.2)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const size = Math.min(16, bar.width / total)
  return parts.map((part, index) => {
    const x = bar.at + size * widths.slice(0, index).reduce((sum, width) => sum + width, 0)
    return (
      <g key={part} fontSize={size}>
        <rect
          x={x}
          y={12 - size * 0.75}
          width={size * 0.75}
          height={size * 0.75}
          fill={partLook[part]}
        />
        <text x={x + size * 1.1} y="12" fill={plainColours.quiet}>
          {labels.get(part)}
        </text>
      </g>
    )
  })
}

function Name({ text, middle }: { readonly text: string; readonly middle: number }) {
  const { size, lines } = fitText([text], {
    width: name.width,
    height: 44,
    largest: 20,
    smallest: 11,
    leading: 1.15,
  })
  const shown = lines.slice(0, 3)
  return (
    <g fontSize={size} fontWeight="600" fill={plainColours.ink}>
      {shown.map((line, at) => (
        <text
          key={`${at} ${line}`}
          x={name.at}
          y={middle + size * (0.35 + 1.15 * (at - (shown.length - 1) / 2))}
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function Bar({ of, middle }: { readonly of: ShownScenario; readonly middle: number }) {
  const whole = of.parts.reduce((sum, { size }) => sum + size, 0)
  const ends = of.parts.map((_, at) =>
    of.parts.slice(0, at + 1).reduce((sum, { size }) => sum + size, 0),
  )
  const at = (size: number) => bar.at + (size / whole) * of.size * bar.width
  const inWords = of.why ?? of.short
  if (inWords !== null) return <Why text={inWords} middle={middle} />
  return of.parts.map((part, index) => {
    const from = at(ends[index - 1] ?? 0)
    return (
      <rect
        key={part.name}
        x={from}
        y={middle - bar.height / 2}
        width={Math.max(1, at(ends[index] ?? 0) - from - gap)}
        height={bar.height}
        fill={partLook[part.name]}
      />
    )
  })
}

/** A sentence in place of a bar. */
function Why({ text, middle }: { readonly text: string; readonly middle: number }) {
  const { size, lines } = fitText([text], {
    width: bar.width,
    height: 44,
    largest: 16,
    smallest: 10,
    leading: 1.2,
  })
  return (
    <g fontSize={size} fill={plainColours.quiet}>
      {lines.map((line, at) => (
        <text
          key={`${at} ${line}`}
          x={bar.at}
          y={middle + size * (0.35 + 1.2 * (at - (lines.length - 1) / 2))}
        >
          {line}
        </text>
      ))}
    </g>
  )
}
