import { assert, double, property, subarray, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { type PartName, partNames } from '../../../src/domain/money-path'
import { flowHeight, toSankey } from '../../../src/ui/flow/sankey'

const partOf = (name: PartName, size: number) => ({
  name,
  size,
  label: name,
  amount: `$${size}`,
  share: '1¢ of each $1',
  shortShare: '1¢',
})

const someParts = subarray([...partNames], { minLength: 1 }).chain((some) =>
  tuple(
    ...some.map((name) =>
      double({ min: 1e-9, max: 1e9, noNaN: true }).map((size) => partOf(name, size)),
    ),
  ),
)

it('the flow goes through the gross where several parts leave it', () => {
  const { nodes, links } = toSankey({ parts: [partOf('agency', 20), partOf('creator', 50)] })
  expect(nodes.map(({ name, passage }) => [name, passage])).toEqual([
    ['viewer', false],
    ['net', false],
    ['gross', false],
    ['agency', false],
    ['creator', false],
  ])
  expect(links.map(({ value }) => value)).toEqual([70, 70, 20, 50])
})

it('the flow goes from the viewer through net revenue to every part', () => {
  const { nodes, links } = toSankey({
    parts: [partOf('storeFee', 45), partOf('platform', 56), partOf('creator', 50)],
  })
  const name = (index: number) => `${nodes[index]?.name}${nodes[index]?.passage ? "'" : ''}`
  expect(links.map((l) => `${name(l.source)} > ${name(l.target)} ${l.value}`)).toEqual([
    "viewer > storeFee' 45",
    'viewer > net 106',
    "storeFee' > storeFee' 45",
    "net > platform' 56",
    "net > creator' 50",
    "storeFee' > storeFee 45",
    "platform' > platform 56",
    "creator' > creator 50",
  ])
})

it('as much flows into every bar as out of it', () =>
  assert(
    property(someParts, (parts) => {
      const { nodes, links } = toSankey({ parts })
      const total = (side: 'source' | 'target', index: number) =>
        links.filter((link) => link[side] === index).reduce((sum, link) => sum + link.value, 0)

      nodes.forEach(({ name, passage }, index) => {
        const isEnd = !passage && parts.some((part) => part.name === name)
        if (index === 0 || isEnd) return
        expect(total('source', index) / total('target', index)).toBeCloseTo(1, 9)
      })
    }),
  ))

it('the flow has a bar for each part that it is given, and for no other', () =>
  assert(
    property(someParts, (parts) => {
      const ends = toSankey({ parts }).nodes.filter(
        ({ name, passage }) => !passage && partNames.some((part) => part === name),
      )
      expect(ends.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
    }),
  ))

it('leaves out net revenue and the gross if no money reaches them', () => {
  const stops = toSankey({ parts: [partOf('storeFee', 1)] }).nodes.filter((node) => !node.passage)
  expect(stops.map(({ name }) => name)).toEqual(['viewer', 'storeFee'])
})

it('draws the smallest part thick enough to be seen', () => {
  const { links } = toSankey({ parts: [partOf('platform', 0.0001), partOf('creator', 100)] })
  expect(Math.min(...links.map(({ value }) => value))).toBeGreaterThan(1)
})

it('the chart is taller with more than four parts', () => {
  const parts = partNames.map((name) => partOf(name, 1))
  const heights = [1, 4, 5, 7].map((count) => flowHeight({ parts: parts.slice(0, count) }))
  expect(heights).toEqual([340, 340, 384, 472])
})
