import type { Ref } from 'react'
import { type FoundHead, headText } from '../../wording/log-bought'
import type { Stat } from '../../wording/log-gifts'
import { useWords } from '../../wording/react/useWords'
import { type PictureFonts, plainColours } from '../look/plain-colours'
import { fitText } from '../share/fit-text'
import { Lines, mark, PictureSheet, sheet } from '../share/PictureSheet'
import { type Bars, PictureBars } from './PictureBars'

type LogPictureProps = {
  readonly head: FoundHead
  /** The range of what the creator gets; null where there is none. */
  readonly note: string | null
  readonly stats: readonly Stat[]
  readonly bars: Bars
  /** Who sent most, with what is said of them. */
  readonly gifters: readonly { readonly name: string; readonly coins: string }[]
  readonly address: string
  readonly fonts: PictureFonts
  readonly ref?: Ref<SVGSVGElement>
}

/** What a log comes to, as a picture to be sent around. */
export function LogPicture(props: LogPictureProps) {
  const { head, note, stats, bars, gifters, address, fonts, ref } = props
  const words = useWords()
  const lines: string[] = []
  const line = (sentence: readonly string[]) => {
    lines.push(sentence.join(''))
    return sentence.join('')
  }
  const creator = (marked: readonly string[]) => `${mark}${marked.join('')}${mark}`
  for (const { id, values } of head) {
    const before = lines.length
    const text = words.texts.formatMessage({ id }, { ...values, creator, line })
    if (lines.length === before) lines.push(text)
  }
  const heading = fitText(lines, {
    width: sheet.width,
    height: note === null ? 130 : 106,
    largest: 52,
    smallest: 20,
    leading: 1.16,
  })
  const range =
    note === null
      ? null
      : fitText([note], {
          width: sheet.width,
          height: 44,
          largest: 22,
          smallest: 14,
          leading: 1.2,
        })
  const width = gifters.length > 0 ? 700 : sheet.width
  return (
    <PictureSheet
      ref={ref}
      label={`${[headText(head, words), note].filter(Boolean).join(' ')} ${stats.map(({ number, label }) => `${number} ${label}`).join(', ')}`}
      address={address}
      fonts={fonts}
    >
      <Lines text={heading} y={92} leading={1.16} family={fonts.serif} colour={plainColours.ink} />
      {range && (
        <Lines
          text={range}
          y={range.lines.length > 1 ? 192 : 208}
          leading={1.2}
          family={fonts.sans}
          colour={plainColours.quiet}
        />
      )}
      <PictureStats of={stats} fonts={fonts} />
      <PictureBars of={bars} fonts={fonts} width={width} top={340} bottom={462} />
      <PictureGifters of={gifters} fonts={fonts} />
    </PictureSheet>
  )
}

type PartProps<Of> = { readonly of: readonly Of[]; readonly fonts: PictureFonts }

function PictureStats({ of, fonts }: PartProps<Stat>) {
  const step = sheet.width / of.length
  /** The largest letters in which each of the texts has room. */
  const sizeFor = (texts: readonly string[], largest: number) =>
    Math.min(
      ...texts.map(
        (text) =>
          fitText([text], {
            width: step - 20,
            height: largest * 1.3,
            largest,
            smallest: 10,
            leading: 1.2,
          }).size,
      ),
    )
  const ofNumbers = sizeFor(
    of.map(({ number }) => number),
    32,
  )
  const ofLabels = sizeFor(
    of.map(({ label }) => label),
    18,
  )
  return (
    <g>
      {of.map(({ number, label }, index) => {
        const x = sheet.margin + index * step
        return (
          <g key={label}>
            <text
              x={x}
              y="284"
              fontFamily={fonts.serif}
              fontSize={ofNumbers}
              fill={plainColours.ink}
            >
              {number}
            </text>
            <text
              x={x}
              y="308"
              fontFamily={fonts.sans}
              fontSize={ofLabels}
              fill={plainColours.quiet}
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function PictureGifters({ of, fonts }: PartProps<LogPictureProps['gifters'][number]>) {
  const x = sheet.margin + 740
  return (
    <g fontFamily={fonts.sans} fontSize="20">
      {of.map(({ name, coins }, index) => {
        const y = 362 + index * 44
        const [shown = ''] = fitText([name], {
          width: 180,
          height: 24,
          largest: 20,
          smallest: 20,
          leading: 1.2,
        }).lines
        return (
          // Two viewers may have the same name.
          <g key={`${index} ${name}`}>
            <text x={x} y={y} fill={plainColours.ink}>
              {shown.length < name.length ? `${shown}…` : name}
            </text>
            <text
              x={sheet.margin + sheet.width}
              y={y}
              textAnchor="end"
              fontFamily={fonts.serif}
              fill={plainColours.ink}
            >
              {coins}
            </text>
            <rect x={x} y={y + 14} width="332" height="1" fill={plainColours.line} />
          </g>
        )
      })}
    </g>
  )
}
