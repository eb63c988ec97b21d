import { Bar, BarChart, Brush, XAxis } from 'recharts'
import type { ChartProps } from '../loading/LateChart'
import styles from './Timeline.module.css'
import { chartHeight as height, type TimelinePicture } from './timeline-picture'

/** The chosen part, large, over all of it with two handles. This module is loaded late: see `ChosenPart.tsx`. */
export function TimelineChart({ data: picture, width }: ChartProps<TimelinePicture>) {
  const { bars, first, last, summary, choose } = picture
  return (
    <div className={styles.chart}>
      <BarChart
        width={width}
        height={height}
        accessibilityLayer={false}
        aria-label={summary}
        data={bars}
      >
        <XAxis dataKey="time" minTickGap={40} tickLine={false} />
        <Bar dataKey="coins" fill="currentColor" isAnimationActive={false} />
        <Brush
          dataKey="time"
          ariaLabel={summary}
          height={32}
          travellerWidth={12}
          stroke="var(--edge)"
          fill="var(--sunk)"
          startIndex={first}
          endIndex={last}
          onChange={({ startIndex, endIndex }) => choose(startIndex, endIndex)}
        />
      </BarChart>
    </div>
  )
}
