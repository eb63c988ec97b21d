import '../../catalogue'
import '../setup'
import { act, cleanup, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { PartName } from '../../../src/domain/money-path'
import { Flow } from '../../../src/ui/flow/Flow'
import { FlowChart } from '../../../src/ui/flow/FlowChart'
import { flowHeight } from '../../../src/ui/flow/sankey'
import type { MoneyFlow } from '../../../src/wording/flow'
import { renderWithTexts } from '../render'

const chart = vi.hoisted(() => ({ breaks: false }))

vi.mock('../../../src/ui/flow/FlowChart', async (original) => {
  const module = await original<typeof import('../../../src/ui/flow/FlowChart')>()
  return {
    FlowChart: (props: Parameters<typeof module.FlowChart>[0]) => {
      if (chart.breaks) throw new Error('no chart today')
      return module.FlowChart(props)
    },
  }
})

const stop = (label: string, cents: number) => ({
  label,
  amount: `$${(cents / 100).toFixed(2)}`,
  share: `${cents}¢ of each $1`,
})
const part = (name: PartName, label: string, cents: number) => ({
  ...stop(label, cents),
  name,
  shortShare: `${cents}¢`,
  size: cents,
})
const picture: MoneyFlow = {
  viewer: { label: 'Viewer pays', amount: '$1.00' },
  net: stop('Net revenue', 69),
  gross: stop('Creator’s gross', 34),
  parts: [
    part('salesTax', 'Sales tax', 1),
    part('storeFee', 'App store', 30),
    part('platform', 'TikTok', 35),
    part('agency', 'Agency', 1),
    part('creator', 'Creator', 33),
  ],
  summary: 'Of $1.00, the creator gets $0.33.',
}

/** An observer that reports the same at once for whatever it is given. */
const reporting = (entry: object) =>
  class {
    readonly report: (entries: object[]) => void
    constructor(report: (entries: object[]) => void) {
      this.report = report
    }
    observe() {
      this.report([entry])
    }
    disconnect() {}
  }

function placeIn(width: number) {
  vi.stubGlobal('ResizeObserver', reporting({ contentRect: { width, height: 400 } }))
  vi.stubGlobal('IntersectionObserver', reporting({ isIntersecting: true }))
}

async function renderPicture() {
  vi.useFakeTimers()
  const result = renderWithTexts(<Flow picture={picture} />)
  act(() => void vi.runOnlyPendingTimers())
  vi.useRealTimers()
  await act(async () => {
    await import('../../../src/ui/flow/FlowChart')
    // It is drawn in a task of its own.
    await new Promise((done) => setTimeout(done))
  })
  return result
}

beforeEach(() => {
  chart.breaks = false
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('shows the figures and a text alternative before the chart is loaded', () => {
  placeIn(320)
  renderWithTexts(<Flow picture={picture} />)
  expect(screen.getByRole('img', { name: picture.summary })).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')).toHaveLength(5)
})

it('stays a bar on a narrow screen', async () => {
  placeIn(320)
  const { container } = await renderPicture()
  expect(container.querySelector('.recharts-surface')).toBeNull()
})

it('draws the flow on a wide screen, with the same text alternative', async () => {
  placeIn(640)
  const { container } = await renderPicture()
  await expect.poll(() => container.querySelector('.recharts-surface')).not.toBeNull()
  expect(screen.getByRole('img', { name: picture.summary })).toBe(
    container.querySelector('.recharts-surface'),
  )
  expect(screen.queryByRole('list')).toBeNull()
})

it('keeps the figures when the chart breaks, and says so', async () => {
  placeIn(640)
  chart.breaks = true
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await renderPicture()
  expect(await screen.findByText(/could not be drawn/)).toBeInTheDocument()
  expect(screen.getByRole('img', { name: picture.summary })).toBeInTheDocument()
  expect(screen.getAllByRole('listitem')[4]).toHaveTextContent('$0.33 33¢ of each $1')
})

it('keeps the labels of the parts a label’s height apart', () => {
  const { container } = renderWithTexts(<FlowChart data={picture} width={640} />)
  const tops = picture.parts.map(({ label }) =>
    Number(
      [...container.querySelectorAll('tspan')]
        .find((line) => line.textContent === label)
        ?.getAttribute('y'),
    ),
  )
  const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(34)
})

const names = [
  'salesTax',
  'storeFee',
  'platform',
  'agency',
  'payoutFee',
  'aside',
  'creator',
] as const

/** Some of the parts, each of any size. */
const anyParts = fc
  .record(Object.fromEntries(names.map((name) => [name, fc.integer({ min: 1, max: 1_000_000 })])), {
    requiredKeys: [],
  })
  .map((sizes) =>
    names.flatMap((name) => (sizes[name] === undefined ? [] : part(name, name, sizes[name]))),
  )
  .filter((parts) => parts.length > 0)

/** Of a line of text, above and below its base line, in px. */
const [ascent, descent] = [13, 4]

it('keeps every label inside the drawing, whatever parts there are', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const { container } = renderWithTexts(<FlowChart data={{ ...picture, parts }} width={640} />)
      const lines = [...container.querySelectorAll('tspan')].map((line) =>
        Number(line.getAttribute('y')),
      )
      cleanup()
      expect(lines.length).toBeGreaterThanOrEqual(2)
      expect(Math.min(...lines)).toBeGreaterThanOrEqual(ascent)
      expect(Math.max(...lines)).toBeLessThanOrEqual(flowHeight({ parts }) - descent)
    }),
  )
})
