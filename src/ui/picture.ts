import type { PartName } from '../domain/money-path'

/** An amount on the way, in texts that are ready to be shown. */
export type PictureStop = {
  readonly label: string
  readonly amount: string
  readonly share: string
}

/** A final part as shown: the texts are ready, the size is for geometry only. */
export type PicturePart = PictureStop & {
  readonly name: PartName
  /** The share in a word, such as 30¢, for where `share` doesn't fit. */
  readonly shortShare: string
  readonly size: number
}

/** What both pictures draw. */
export type Picture = {
  readonly viewer: Omit<PictureStop, 'share'> & { readonly share?: string }
  /** Net revenue. */
  readonly net: PictureStop
  /** The creator's gross. */
  readonly gross: PictureStop
  /** Only parts above zero, from the sales tax down to the creator. */
  readonly parts: readonly PicturePart[]
  /** The text alternative, a sentence. */
  readonly summary: string
}

export type StopName = 'viewer' | 'net' | 'gross'

/** A bar of the flow; a passage is none, it keeps the band of a part in its lane. */
export type FlowNode = { readonly name: StopName | PartName; readonly passage: boolean }

export type Flow = {
  nodes: FlowNode[]
  links: { source: number; target: number; value: number }[]
}

/** In which column a part leaves the way from the viewer to the creator. */
const leavesIn: Record<PartName, number> = {
  salesTax: 0,
  storeFee: 0,
  platform: 1,
  agency: 2,
  payoutFee: 2,
  aside: 2,
  creator: 2,
}

/** The columns after the viewer, by the bar that the way goes through. */
const columns = ['net', 'gross', 'parts'] as const

/** A part thinner than this share of the whole could not be seen. */
const thinnest = 0.012

const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)

/**
 * The flow from the viewer through net revenue and the creator's gross to every part.
 *
 * A part that leaves early passes through every later column. So each column lists the parts in
 * the same order, the bands never cross, and none runs behind the bar of another.
 */
export function toSankey({ parts }: Pick<Picture, 'parts'>): Flow {
  const least = sum(parts.map((part) => part.size)) * thinnest
  const bands = parts.map(({ name, size }) => ({ name, value: Math.max(size, least), at: 0 }))

  const nodes: FlowNode[] = [{ name: 'viewer', passage: false }]
  const links: Flow['links'] = []
  let trunk = 0

  columns.forEach((stop, before) => {
    const isLast = stop === 'parts'
    for (const band of bands.filter(({ name }) => leavesIn[name] <= before)) {
      const target = nodes.push({ name: band.name, passage: !isLast }) - 1
      links.push({ source: band.at, target, value: band.value })
      band.at = target
    }

    const together = bands.filter(({ name }) => leavesIn[name] > before)
    if (isLast || together.length === 0) return
    const target = nodes.push({ name: stop, passage: false }) - 1
    links.push({ source: trunk, target, value: sum(together.map(({ value }) => value)) })
    for (const band of together) band.at = target
    trunk = target
  })

  return { nodes, links }
}

/** How tall the picture of so many parts is, in px: every label needs its line. */
export const pictureHeight = (partCount: number): number => 340 + 44 * Math.max(0, partCount - 4)
