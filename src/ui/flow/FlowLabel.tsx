import type { PartName } from '../../domain/money-path'
import type { MoneyFlow } from '../../wording/flow'
import styles from './Flow.module.css'
import type { FlowNode, StopName } from './sankey'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The number of lines of the longest label. */
type Lines = 2 | 3

/** Height of a label's line in px. */
const lineHeight = 17
/** Space in px between a label and its bar, or the next label. */
const space = 6

/** A label wider than this many px gets a third line, so that the flow keeps its room. */
const widest = 192

/**
 * Room for the labels: two lines each if they fit, else three.
 *
 * Bars are a label's height apart, so labels beside them never overlap. There is room for one label
 * above the first bar and for one below the last.
 */
export function fitLabels({ net, gross, parts }: MoneyFlow) {
  const width = (lines: Lines) =>
    Math.max(...[net, gross, ...parts].map((stop) => widthOf(textsOf(stop, lines))))
  const lines = width(2) > widest ? 3 : 2
  const gap = lines * lineHeight + space
  // The gross's bar ends as low as the last bar, unless the gross has several parts with gaps between.
  const bottom = parts.filter(({ name }) => partsOfGross.includes(name)).length > 1 ? gap / 2 : gap
  return { lines, gap, margin: { top: gap, bottom, left: 0, right: width(lines) } } as const
}

const partsOfGross: readonly PartName[] = ['agency', 'payoutFee', 'aside', 'creator']

function textsOf({ label, amount, share }: MoneyFlow['viewer'], lines: Lines) {
  if (share === undefined) return [label, amount]
  return lines === 2 ? [label, `${amount} · ${share}`] : [label, amount, share]
}

/** The rough width of a label in px: measuring each text would delay the first drawing. */
const widthOf = ([label = '', ...figures]: readonly string[]) =>
  16 + Math.max(7.6 * lettersOf(label), ...figures.map((text) => 6.4 * lettersOf(text)))

/** The number of letters. Ideographs are twice as wide, so they count twice. */
const lettersOf = (text: string) => text.replace(/[\u2e80-\uffff]/g, '$&$&').length

type FlowLabelProps = {
  readonly picture: MoneyFlow
  readonly name: FlowNode['name']
  readonly bar: Box
  readonly lines: Lines
}

/**
 * The label of a bar, placed where no other label is. Parts have theirs beside the bar. The viewer
 * and net revenue have theirs above it, where only parts that left before can pass. The creator's
 * gross has its own below, where nothing else is.
 */
export function FlowLabel({ picture, name, bar, lines }: FlowLabelProps) {
  const { x, y, width, height } = bar
  const stop = isStop(name) ? picture[name] : picture.parts.find((part) => part.name === name)
  if (!stop) return null
  const texts = textsOf(stop, lines)
  const tall = texts.length * lineHeight
  const beside = { x: x + width + 8, y: y + (height - tall) / 2 }
  const above = { x, y: y - tall - space / 2 }

  if (name === 'gross') {
    return <Text x={x + width} y={y + height + space / 2} texts={texts} anchor="end" />
  }
  if (name === 'net') return <Text {...above} texts={texts} />
  if (name === 'viewer') return <Text {...(leavesEarly(picture) ? above : beside)} texts={texts} />
  return <Text {...beside} texts={texts} emphasis={name === 'creator'} />
}

const isStop = (name: FlowNode['name']): name is StopName =>
  name === 'viewer' || name === 'net' || name === 'gross'

/** Whether a part leaves before net revenue. If none does, both first bars start at the same height. */
const leavesEarly = ({ parts }: MoneyFlow) =>
  parts.some(({ name }) => name === 'salesTax' || name === 'storeFee')

type TextProps = {
  /** The upper corner: the left one for `start`, the right one for `end`. */
  readonly x: number
  readonly y: number
  readonly texts: readonly string[]
  readonly anchor?: 'start' | 'end'
  readonly emphasis?: boolean
}

function Text({ x, y, texts, anchor = 'start', emphasis = false }: TextProps) {
  return (
    <text className={styles.label} textAnchor={anchor} data-emphasis={emphasis}>
      {texts.map((text, line) => (
        <tspan key={text} x={x} y={y + lineHeight * (line + 0.76)}>
          {text}
        </tspan>
      ))}
    </text>
  )
}
