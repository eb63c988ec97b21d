import type { MoneyFlow } from '../../wording/flow'
import styles from './Flow.module.css'
import type { FlowNode, StopName } from './sankey'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Heights of a label's lines in px: of a share that is set large, and of other texts. */
const largeLine = 25
const smallLine = 17
/** Space in px between a label and its bar, or the next label. */
const space = 6

/**
 * Room for the labels. Bars are a label's height apart, so labels beside them never overlap. There is room
 * for one label above the first bar and for one below the last.
 */
export function fitLabels({ parts }: Pick<MoneyFlow, 'parts'>) {
  const gap = largeLine + smallLine + space
  // The label of a thin last bar reaches below it.
  const bottom = gap / 2
  return { gap, margin: { top: gap, bottom, left: 0, right: widest(parts) } } as const
}

/** The rough width of the widest label in px: measuring each text would delay the first drawing. */
const widest = (parts: MoneyFlow['parts']) =>
  16 +
  Math.max(
    ...parts.map(({ label, shortShare }) =>
      Math.max(8.3 * lettersOf(label), 13 * lettersOf(shortShare)),
    ),
  )

/** The number of letters. Ideographs are twice as wide, so they count twice. */
const lettersOf = (text: string) => text.replace(/[\u2e80-\uffff]/g, '$&$&').length

type FlowLabelProps = {
  readonly picture: MoneyFlow
  readonly name: FlowNode['name']
  readonly bar: Box
}

/**
 * The label of a bar, placed where no other label is. Parts have theirs beside the bar. The viewer
 * and net revenue have theirs above it, where only parts that left before can pass. The creator's
 * gross has its own below, where nothing else is.
 */
export function FlowLabel({ picture, name, bar }: FlowLabelProps) {
  const { x, y, width, height } = bar
  if (!isStop(name)) {
    const part = picture.parts.find((one) => one.name === name)
    return part ? <PartLabel part={part} x={x + width + 8} y={y + height / 2} /> : null
  }
  const { label, share, amount } = picture[name]
  const texts = [label, share ?? amount]
  const tall = texts.length * smallLine
  const above = { x, y: y - tall - space / 2 }
  if (name === 'gross') {
    return <Text x={x + width} y={y + height + space / 2} texts={texts} anchor="end" />
  }
  const isBeside = name === 'viewer' && !leavesEarly(picture)
  return (
    <Text
      {...(isBeside ? { x: x + width + 8, y: y + (height - tall) / 2 } : above)}
      texts={texts}
    />
  )
}

type PartLabelProps = {
  readonly part: MoneyFlow['parts'][number]
  readonly x: number
  /** The middle of its bar. */
  readonly y: number
}

/** What the part is of each unit, large, and its name. */
function PartLabel({ part: { name, label, shortShare }, x, y }: PartLabelProps) {
  const top = y - (largeLine + smallLine) / 2
  return (
    <text className={styles.label}>
      <tspan className={styles.share} data-part={name} x={x} y={top + largeLine * 0.8}>
        {shortShare}
      </tspan>
      <tspan className={styles.name} x={x} y={top + largeLine + smallLine * 0.76}>
        {label}
      </tspan>
    </text>
  )
}

const isStop = (name: FlowNode['name']): name is StopName =>
  name === 'viewer' || name === 'net' || name === 'gross'

const early = ['salesTax', 'storeFee', 'unspent']

/** Whether a part leaves before net revenue. If none does, both first bars start at the same height. */
const leavesEarly = ({ parts }: MoneyFlow) => parts.some(({ name }) => early.includes(name))

type TextProps = {
  /** The upper corner: the left one for `start`, the right one for `end`. */
  readonly x: number
  readonly y: number
  readonly texts: readonly string[]
  readonly anchor?: 'start' | 'end'
}

function Text({ x, y, texts, anchor = 'start' }: TextProps) {
  return (
    <text className={styles.label} textAnchor={anchor}>
      {texts.map((text, line) => (
        <tspan
          key={text}
          className={line === 0 ? styles.name : undefined}
          x={x}
          y={y + smallLine * (line + 0.76)}
        >
          {text}
        </tspan>
      ))}
    </text>
  )
}
