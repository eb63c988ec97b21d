import { useId, useMemo } from 'react'
import {
  type SankeyLinkProps as LinkProps,
  type SankeyNodeProps as NodeProps,
  ResponsiveContainer,
  Sankey,
} from 'recharts'
import { FlowLabel, fitLabels } from './FlowLabel'
import styles from './Picture.module.css'
import colours from './part-colours.module.css'
import { type Picture, pictureHeight, toSankey } from './picture'

const barWidth = 8

/** The picture of where the money goes: bands as wide as the amounts. Its module is loaded late. */
export function FlowChart({ picture }: { readonly picture: Picture }) {
  const id = useId()
  const flow = useMemo(() => toSankey(picture), [picture])
  const { margin, gap, lines } = useMemo(() => fitLabels(picture), [picture])
  const height = pictureHeight(picture.parts.length)

  function bar({ index, x, y, width, height: tall }: NodeProps) {
    const node = flow.nodes[index]
    if (!node || node.passage) return null
    return (
      <g className={colours[node.name]}>
        <rect
          className={styles.bar}
          x={x}
          y={y}
          width={width}
          height={tall}
          rx={Math.min(2, tall / 2)}
        />
        <FlowLabel
          picture={picture}
          name={node.name}
          bar={{ x, y, width, height: tall }}
          lines={lines}
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
    // Its texts are drawn, and would be gone once a browser translates them.
    <div className={styles.chart} dir="ltr" translate="no">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 560, height }}>
        <Sankey
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
      </ResponsiveContainer>
    </div>
  )
}

type Place = Omit<LinkProps, 'index'>

/** A band of the same height all along, half a pixel short of its neighbours at either edge. */
function outline(place: Place, fromPassage: boolean) {
  const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth } = place
  const half = Math.max(linkWidth - 1, 1) / 2
  // Where there is no bar, the band goes on through, and a bit over the one before: no seam shows.
  const start = fromPassage ? sourceX - barWidth - 0.5 : sourceX
  return [
    `M${start},${sourceY - half}H${sourceX}`,
    `C${sourceControlX},${sourceY - half} ${targetControlX},${targetY - half} ${targetX},${targetY - half}`,
    `V${targetY + half}`,
    `C${targetControlX},${targetY + half} ${sourceControlX},${sourceY + half} ${sourceX},${sourceY + half}`,
    `H${start}Z`,
  ].join('')
}
