import { Area, ComposedChart, Line, ReferenceDot, ReferenceLine, XAxis, YAxis } from 'recharts'
import type { ChartProps } from '../loading/LateChart'
import styles from './WhatIf.module.css'
import { chartHeight as height, type Picture } from './what-if-picture'

/** Half of a slider's thumb at each side, so that the point in force is right under it. */
const margin = { top: 20, right: 8, bottom: 20, left: 8 }

/** The answer over a rate, and its band. This module is loaded late: see `WhatIfPanel.tsx`. */
export function WhatIfChart({ data: picture, width }: ChartProps<Picture>) {
  const { points, ticks, mark, rises } = picture
  const [least, greatest] = ticks
  return (
    <div className={styles.chart} data-asked={picture.asked}>
      <ComposedChart
        width={width}
        height={height}
        accessibilityLayer={false}
        role="img"
        aria-label={picture.summary}
        data={[...points]}
        margin={margin}
      >
        <XAxis dataKey="x" type="number" domain={['dataMin', 'dataMax']} hide />
        <YAxis type="number" domain={[least?.at ?? 0, greatest?.at ?? 0]} hide />
        <Area
          dataKey="band"
          stroke="none"
          fill="currentColor"
          fillOpacity={0.2}
          type="linear"
          isAnimationActive={false}
        />
        <Line
          dataKey="amount"
          stroke="currentColor"
          strokeWidth={2}
          type="linear"
          dot={false}
          isAnimationActive={false}
        />
        {/* Each label is at the end where the line is away from it. */}
        {greatest && (
          <Tick at={greatest.at} text={greatest.text} place={rises ? 'start' : 'end'} above />
        )}
        {least && <Tick at={least.at} text={least.text} place={rises ? 'end' : 'start'} />}
        {mark && <ReferenceDot x={mark.x} y={mark.y} r={5} fill="currentColor" />}
      </ComposedChart>
    </div>
  )
}

type TickProps = {
  readonly at: number
  readonly text: string
  readonly place: 'start' | 'end'
  readonly above?: boolean
}

function Tick({ at, text, place, above = false }: TickProps) {
  return (
    <ReferenceLine
      className={`${styles.tick}`}
      y={at}
      label={{
        value: text,
        position: `${above ? 'insideBottom' : 'insideTop'}${place === 'start' ? 'Left' : 'Right'}`,
      }}
    />
  )
}
