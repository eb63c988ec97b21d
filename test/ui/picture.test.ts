import { assert, double, property, subarray, tuple } from 'fast-check'
import { expect, it } from 'vitest'
import { type PartName, partNames } from '../../src/domain/money-path'
import { pictureHeight, toSankey } from '../../src/ui/picture'

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

it('goes from the viewer through net revenue and the gross to every part', () => {
  const { nodes, links } = toSankey({
    parts: [partOf('storeFee', 45), partOf('platform', 56), partOf('creator', 50)],
  })
  const name = (index: number) => `${nodes[index]?.name}${nodes[index]?.passage ? "'" : ''}`
  expect(links.map((l) => `${name(l.source)} > ${name(l.target)} ${l.value}`)).toEqual([
    "viewer > storeFee' 45",
    'viewer > net 106',
    "storeFee' > storeFee' 45",
    "net > platform' 56",
    'net > gross 50',
    "storeFee' > storeFee 45",
    "platform' > platform 56",
    'gross > creator 50',
  ])
})

it('loses nothing on the way', () =>
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

it('has a bar for each part that there is, and for no other', () =>
  assert(
    property(someParts, (parts) => {
      const ends = toSankey({ parts }).nodes.filter(
        ({ name, passage }) => !passage && partNames.some((part) => part === name),
      )
      expect(ends.map(({ name }) => name)).toEqual(parts.map(({ name }) => name))
    }),
  ))

it('leaves out net revenue and the gross when nothing comes that far', () => {
  const stops = toSankey({ parts: [partOf('storeFee', 1)] }).nodes.filter((node) => !node.passage)
  expect(stops.map(({ name }) => name)).toEqual(['viewer', 'storeFee'])
})

it('draws the tiniest part thick enough to be seen', () => {
  const { links } = toSankey({ parts: [partOf('platform', 0.0001), partOf('creator', 100)] })
  expect(Math.min(...links.map(({ value }) => value))).toBeGreaterThan(1)
})

it('is taller with more parts', () => {
  expect([1, 4, 5, 7].map(pictureHeight)).toEqual([340, 340, 384, 472])
})
