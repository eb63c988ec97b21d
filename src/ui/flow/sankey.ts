import type { PartName } from '../../domain/money-path'
import type { MoneyFlow } from '../../wording/flow'

export type StopName = 'viewer' | 'net' | 'gross'

/** A bar of the flow. A passage draws no bar: it keeps the band of a part in its lane. */
export type FlowNode = { readonly name: StopName | PartName; readonly passage: boolean }

export type Sankey = {
  nodes: FlowNode[]
  links: { source: number; target: number; value: number }[]
}

/** The column after which a part leaves the way from the viewer to the creator. */
const leavesIn: Record<PartName, number> = {
  salesTax: 0,
  storeFee: 0,
  unspent: 0,
  platform: 1,
  agency: 2,
  payoutFee: 2,
  aside: 2,
  creator: 2,
}

/** The columns after the viewer, named after their bar on the way to the creator. */
const columns = ['net', 'gross', 'parts'] as const

/** A band thinner than this share of the whole would be invisible. */
const thinnest = 0.012

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

/**
 * The flow from the viewer through net revenue and the creator's gross to every part.
 *
 * A part that leaves early passes through every later column. So each column lists the parts in
 * the same order, bands never cross, and no band runs behind the bar of another.
 */
export function toSankey({ parts }: Pick<MoneyFlow, 'parts'>): Sankey {
  const least = sum(parts.map((part) => part.size)) * thinnest
  const bands = parts.map(({ name, size }) => ({ name, value: Math.max(size, least), at: 0 }))

  const nodes: FlowNode[] = [{ name: 'viewer', passage: false }]
  const links: Sankey['links'] = []
  let trunk = 0

  columns.forEach((stop, before) => {
    const isLast = stop === 'parts'
    for (const band of bands.filter(({ name }) => leavesIn[name] <= before)) {
      const target = nodes.push({ name: band.name, passage: !isLast }) - 1
      links.push({ source: band.at, target, value: band.value })
      band.at = target
    }

    const together = bands.filter(({ name }) => leavesIn[name] > before)
    const [only] = together
    if (isLast || !only) return
    // Where nothing is taken from the gross, it is the creator's already.
    const isCreators = stop === 'gross' && together.length === 1
    const target =
      nodes.push(isCreators ? { name: only.name, passage: true } : { name: stop, passage: false }) -
      1
    links.push({ source: trunk, target, value: sum(together.map(({ value }) => value)) })
    for (const band of together) band.at = target
    trunk = target
  })

  return { nodes, links }
}

/** The height of the chart in px: every label needs its line. */
export const flowHeight = ({ parts }: Pick<MoneyFlow, 'parts'>): number =>
  340 + 44 * Math.max(0, parts.length - 4)
