import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { RatesPanel } from '../../../src/ui/rates/RatesPanel'
import { openLink } from '../open-link'

const link = () => String(writeLink(useChoices.getState().scenario))
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
const slider = () => screen.getByRole<HTMLInputElement>('slider')
const opener = (label: string) => screen.queryByRole('button', { name: `What if? ${label}` })

async function open(label: string, query = '') {
  openLink(<RatesPanel />, query)
  const visitor = userEvent.setup()
  await visitor.click(opener(label) as HTMLElement)
  await screen.findByRole('slider', { name: label })
  return visitor
}

const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

// The test setup stubs others for all tests.
const { ResizeObserver: silent, IntersectionObserver: seeing } = globalThis

afterEach(() => {
  vi.stubGlobal('ResizeObserver', silent)
  vi.stubGlobal('IntersectionObserver', seeing)
})

describe('the slider of a rate', () => {
  it('is offered where sources leave a rate open, and shows nothing until it is opened', () => {
    openLink(<RatesPanel />)
    for (const label of ['Price of 100 coins', 'App store fee', 'US$ per diamond']) {
      expect(opener(label)).toHaveAttribute('aria-expanded', 'false')
    }
    expect(screen.getAllByRole('button', { name: /What if/ })).toHaveLength(3)
    expect(screen.queryByRole('slider')).toBeNull()
    act(() => useChoices.getState().chooseBuy('web'))
    expect(opener('Payment processing fee')).toBeNull()
  })

  it('has the rate in force on a slider, and a table of what follows', async () => {
    const visitor = await open('App store fee')
    expect(slider()).toHaveAttribute('aria-valuetext', 'At 30%, TikTok keeps about $0.56.')
    expect(Number(slider().value)).toBe(0.3)
    expect(screen.getByText('It doesn’t change what the creator gets.')).toBeVisible()
    expect(rows()).toEqual([
      ['App store fee', 'TikTok keeps'],
      ['20%', '$0.71$0.63 – $1.02'],
      ['30%', '$0.56$0.49 – $0.87'],
    ])
    await visitor.click(opener('App store fee') as HTMLElement)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(link()).toBe('')
  })

  it('sets the rate from the keyboard, in the field and in the link, until the sourced rate is restored', async () => {
    const visitor = await open('App store fee')
    slider().focus()
    for (const [key, percent] of [
      ['ArrowLeft', '29.9'],
      ['ArrowDown', '29.8'],
      ['ArrowRight', '29.9'],
      ['PageDown', '28.9'],
      ['Home', '20'],
      ['PageUp', '21'],
      ['End', '30'],
      ['PageDown', '29'],
    ] as const) {
      await visitor.keyboard(`{${key}}`)
      expect(link(), key).toBe(`store=${percent}`)
      expect(field('App store fee')).toHaveValue(percent)
      expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining(`At ${percent}%,`))
    }
    expect(slider()).toHaveFocus()

    await visitor.click(screen.getByRole('button', { name: 'Use the sourced rate: App store fee' }))
    expect(link()).toBe('')
    expect(Number(slider().value)).toBe(0.3)
  })

  it('stops at round rates wherever it is dragged to', async () => {
    await open('US$ per diamond')
    fireEvent.input(slider(), { target: { value: '0.0041234' } })
    expect(link()).toBe('usd=0.0041')
    expect(Number(slider().value)).toBe(0.0041)
  })

  it('follows the number that is typed', async () => {
    const visitor = await open('US$ per diamond')
    await visitor.clear(field('US$ per diamond'))
    await visitor.type(field('US$ per diamond'), '0.003')
    expect(Number(slider().value)).toBe(0.003)
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      'At $0.003 per diamond, the creator gets about $0.30.',
    )
  })

  it('says that a number is outside the range of sources, and leads back into it', async () => {
    const visitor = await open('App store fee', 'store=62')
    const outside = 'Your number, 62%, is outside the range of our sources: 20% to 30%.'
    expect(screen.getByText(outside)).toBeVisible()
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining(outside))
    slider().focus()
    await visitor.keyboard('{ArrowRight}')
    expect(link()).toBe('store=62')
    await visitor.keyboard('{ArrowLeft}')
    expect(link()).toBe('store=30')
    expect(screen.queryByText(outside)).toBeNull()
  })

  it('says where the rates can’t all be right', async () => {
    const visitor = await open('US$ per diamond', 'price=0.75')
    expect(screen.getByText('Where there is no line, the rates can’t all be right.')).toBeVisible()
    expect(rows().at(-1)).toEqual(['$0.0053', 'can’t be right'])
    slider().focus()
    await visitor.keyboard('{End}')
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^At \$0\.0053 per diamond, the rates can’t all be right/),
    )
  })

  it('disappears when whole packs are counted, since the price is no longer open then', async () => {
    await open('Price of 100 coins')
    act(() => useChoices.getState().countPacks(true))
    expect(opener('Price of 100 coins')).toBeNull()
    expect(screen.queryByRole('slider')).toBeNull()
  })
})

describe('the what-if chart', () => {
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

  async function openChart(label: string, query = '') {
    vi.stubGlobal('ResizeObserver', reporting({ contentRect: { width: 252, height: 132 } }))
    vi.stubGlobal('IntersectionObserver', reporting({ isIntersecting: true }))
    await open(label, query)
    await act(() => import('../../../src/ui/rates/WhatIfChart'))
  }

  it('is drawn in the width of a column, with its ends, its band and the rate in force', async () => {
    await openChart('App store fee')
    const chart = await screen.findByRole('img', {
      name: 'TikTok keeps, for each rate from 20% to 30%. The table below has the figures.',
    })
    const drawn = (part: string) => chart.querySelectorAll(part).length
    await expect.poll(() => drawn('.recharts-line-curve')).toBe(1)
    expect([drawn('.recharts-area-area'), drawn('.recharts-reference-dot')]).toEqual([1, 1])
    expect([...chart.querySelectorAll('text')].map((text) => text.textContent)).toEqual([
      '$1.02',
      '$0.49',
    ])
  })

  it('is left out where there is nothing to draw', async () => {
    await openChart('Price of 100 coins', 'pay=106&model=net50&store=30')
    expect(screen.getByText('It hardly changes what the creator gets.')).toBeVisible()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
