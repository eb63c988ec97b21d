import type { PartName } from '../domain/money-path'
import styles from './Picture.module.css'
import type { FlowNode, Picture, StopName } from './picture'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How many lines the longest label has. */
type Lines = 2 | 3

/** Of each label, in px. */
const lineHeight = 17
/** Between a label and its bar, or the next label. */
const space = 6

/** Wider labels get a third line instead of taking the room of the flow. */
const widest = 192

/**
 * Room for the labels: two lines each where they fit, else three.
 *
 * Bars stand a label's height apart, so labels beside them never meet, and there is room for one
 * above the first bar and below the last.
 */
export function fitLabels({ net, gross, parts }: Picture) {
  const width = (lines: Lines) =>
    Math.max(...[net, gross, ...parts].map((stop) => widthOf(textsOf(stop, lines))))
  const lines = width(2) > widest ? 3 : 2
  const gap = lines * lineHeight + space
  // The bar of the gross ends as low as the last one, unless it has several parts with gaps between them.
  const bottom = parts.filter(({ name }) => partsOfGross.includes(name)).length > 1 ? gap / 2 : gap
  return { lines, gap, margin: { top: gap, bottom, left: 0, right: width(lines) } } as const
}

const partsOfGross: readonly PartName[] = ['agency', 'payoutFee', 'aside', 'creator']

function textsOf({ label, amount, share }: Picture['viewer'], lines: Lines) {
  if (share === undefined) return [label, amount]
  return lines === 2 ? [label, `${amount} · ${share}`] : [label, amount, share]
}

/** About how wide a label is, in px: measuring each text would hold up the first drawing. */
const widthOf = ([label = '', ...figures]: readonly string[]) =>
  16 + Math.max(7.6 * lettersOf(label), ...figures.map((text) => 6.4 * lettersOf(text)))

/** Ideographs count twice. */
const lettersOf = (text: string) => text.replace(/[\u2e80-\uffff]/g, '$&$&').length

type FlowLabelProps = {
  readonly picture: Picture
  readonly name: FlowNode['name']
  /** The bar. */
  readonly bar: Box
  readonly lines: Lines
}

/**
 * The texts of a bar, where no other bar has its own: those of the parts beside them, those of
 * the viewer and net revenue above, where at most parts that left before pass, that of the
 * creator's gross below, where nothing is.
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

/** Else the bars of the viewer and of net revenue start at the same height. */
const leavesEarly = ({ parts }: Picture) =>
  parts.some(({ name }) => name === 'salesTax' || name === 'storeFee')

type TextProps = {
  /** The upper corner, at the start or at the end. */
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
