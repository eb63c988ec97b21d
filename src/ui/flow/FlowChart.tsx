import { useId, useMemo } from 'react'
import {
  type SankeyLinkProps as LinkProps,
  type SankeyNodeProps as NodeProps,
  Sankey,
} from 'recharts'
import type { MoneyFlow } from '../../wording/flow'
import type { ChartProps } from '../loading/LateChart'
import colours from '../look/part-colours.module.css'
import styles from './Flow.module.css'
import { FlowLabel, fitLabels } from './FlowLabel'
import { flowHeight, toSankey } from './sankey'

const barWidth = 8

/** Where the money goes, as bands as wide as the amounts. This module is loaded late: see `Flow.tsx`. */
export function FlowChart({ data: picture, width }: ChartProps<MoneyFlow>) {
  const id = useId()
  const flow = useMemo(() => toSankey(picture), [picture])
  const { margin, gap } = useMemo(() => fitLabels(picture), [picture])
  const height = flowHeight(picture)

  function bar({ index, x, y, height: tall }: NodeProps) {
    const node = flow.nodes[index]
    if (!node || node.passage) return null
    return (
      <g className={colours[node.name]}>
        <rect
          className={styles.bar}
          x={x}
          y={y}
          width={barWidth}
          height={tall}
          rx={Math.min(2, tall / 2)}
        />
        <FlowLabel
          picture={picture}
          name={node.name}
          bar={{ x, y, width: barWidth, height: tall }}
        />
      </g>
    )
  }

  function band({ index, ...place }: LinkProps) {
    const link = flow.links[index]
    const [from, to] = [flow.nodes[link?.source ?? 0], flow.nodes[link?.target ?? 0]]
    const gradient = `${id}-${index}`
    return (
      <g>
        <linearGradient id={gradient}>
          <stop className={`${styles.tint} ${from && colours[from.name]}`} />
          <stop className={`${styles.tint} ${to && colours[to.name]}`} offset="100%" />
        </linearGradient>
        <path d={outline(place, from?.passage === true)} fill={`url(#${gradient})`} />
      </g>
    )
  }

  return (
    <div className={styles.chart}>
      <Sankey
        width={width}
        height={height}
        accessibilityLayer={false}
        role="img"
        aria-label={picture.summary}
        data={flow}
        margin={margin}
        nodeWidth={barWidth}
        nodePadding={gap}
        sort={false}
        verticalAlign="top"
        node={bar}
        link={band}
      />
    </div>
  )
}

type Place = Omit<LinkProps, 'index'>

/** A band of constant height, half a pixel away from its neighbours on each side. */
function outline(place: Place, fromPassage: boolean) {
  const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth } = place
  const half = Math.max(linkWidth - 1, 1) / 2
  // Without a bar between them, a band overlaps the one before it, so that no seam shows.
  const start = fromPassage ? sourceX - barWidth - 0.5 : sourceX
  return [
    `M${start},${sourceY - half}H${sourceX}`,
    `C${sourceControlX},${sourceY - half} ${targetControlX},${targetY - half} ${targetX},${targetY - half}`,
    `V${targetY + half}`,
    `C${targetControlX},${targetY + half} ${sourceControlX},${sourceY + half} ${sourceX},${sourceY + half}`,
    `H${start}Z`,
  ].join('')
}
