import { act, fireEvent, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mainId } from '../../../src/ui/controls/focus-main'
import { type ChartProps, LateChart } from '../../../src/ui/loading/LateChart'
import { renderWithTexts } from '../render'

type Data = { readonly name: string; readonly height: number }
type Chart = ComponentType<ChartProps<Data>>

const Drawing: Chart = ({ data }) => <p>{`drawing of ${data.name}`}</p>

/** An observer that reports the same at once of every element. */
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

const isNear = reporting({ isIntersecting: true })
const isWide = (width: number) => reporting({ contentRect: { width, height: 400 } })

const load = vi.fn<() => Promise<Chart>>()

function chartOf(data: Data) {
  return (
    <main id={mainId} tabIndex={-1}>
      <section aria-label="Further down">
        <LateChart load={load} data={data} heightOf={({ height }) => height}>
          <p>figures</p>
        </LateChart>
      </section>
    </main>
  )
}

/** Once near the screen, the script is loaded; the chart is drawn in a task of its own. */
async function waitForChart() {
  await act(() => vi.advanceTimersByTimeAsync(1_000))
  await act(() => vi.advanceTimersByTimeAsync(0))
}

async function open() {
  const result = renderWithTexts(chartOf({ name: 'one', height: 300 }))
  await waitForChart()
  return { ...result, show: (data: Data) => result.rerender(chartOf(data)) }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IntersectionObserver', isNear)
  vi.stubGlobal('ResizeObserver', isWide(640))
  load.mockReset().mockResolvedValue(Drawing)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('shows the figures until the chart is drawn in their place', async () => {
  renderWithTexts(chartOf({ name: 'one', height: 300 }))
  expect(screen.getByText('figures')).toBeInTheDocument()
  expect(screen.queryByText('drawing of one')).toBeNull()
  await waitForChart()
  expect(screen.getByText('drawing of one')).toBeInTheDocument()
  expect(screen.queryByText('figures')).toBeNull()
})

it('keeps the height of the chart free from the start', () => {
  const { container } = renderWithTexts(chartOf({ name: 'one', height: 300 }))
  expect(container.querySelector('svg')).toHaveAttribute('height', '300')
})

it('does not load a chart that has no room', async () => {
  vi.stubGlobal('ResizeObserver', isWide(479))
  await open()
  expect(load).not.toHaveBeenCalled()
  expect(screen.getByText('figures')).toBeInTheDocument()
})

it('draws the chart as wide as its room, in whole pixels', async () => {
  vi.stubGlobal('ResizeObserver', isWide(640.6))
  load.mockResolvedValue(({ width }) => <p>{`a drawing ${width} px wide`}</p>)
  await open()
  expect(screen.getByText('a drawing 640 px wide')).toBeInTheDocument()
})

it('redraws the chart 150 ms after the last change', async () => {
  const { show } = await open()
  show({ name: 'two', height: 300 })
  await act(() => vi.advanceTimersByTimeAsync(100))
  show({ name: 'three', height: 300 })
  await act(() => vi.advanceTimersByTimeAsync(140))
  expect(screen.getByText('drawing of one')).toBeInTheDocument()
  await act(() => vi.advanceTimersByTimeAsync(10))
  expect(screen.getByText('drawing of three')).toBeInTheDocument()
})

it('redraws a chart of another height at once', async () => {
  const { show } = await open()
  show({ name: 'two', height: 344 })
  expect(screen.getByText('drawing of two')).toBeInTheDocument()
})

it('keeps the figures when the chart breaks, and says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  load.mockResolvedValue(() => {
    throw new Error('no chart today')
  })
  await open()
  expect(screen.getByText('figures')).toBeInTheDocument()
  expect(screen.getByText(/could not be drawn/)).toBeInTheDocument()
})

it('offers to load a failed chart again, and then moves the focus to its section', async () => {
  load.mockRejectedValueOnce(new Error('offline'))
  await open()
  expect(screen.getByText('figures')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent(/could not be loaded/)

  const second = { arrive: (_chart: Chart) => {} }
  load.mockReturnValueOnce(
    new Promise((resolve) => {
      second.arrive = resolve
    }),
  )
  const button = screen.getByRole('button', { name: 'Try again' })
  button.focus()
  fireEvent.click(button)
  expect(screen.getByRole('status')).toHaveTextContent('Loading the chart…')
  expect(button).toHaveAttribute('aria-disabled', 'true')
  fireEvent.click(button)
  expect(load).toHaveBeenCalledTimes(2)

  await act(async () => second.arrive(Drawing))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(screen.getByText('drawing of one')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Further down' })).toHaveFocus()
})
