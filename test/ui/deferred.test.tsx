import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { evidencePage } from '../../src/data/pages'
import { exact, toDecimal } from '../../src/domain/amount'
import { useChoices } from '../../src/state/choices'
import { Deferred } from '../../src/state/react/Deferred'
import { useIsBehind } from '../../src/state/react/followers'
import { useCalculation } from '../../src/state/react/useCalculation'
import { PageLink } from '../../src/ui/links/PageLink'
import { PackSwitch } from '../../src/ui/packs/PackSwitch'
import { CoinRates } from '../../src/ui/rates/CoinRates'
import { ModelChooser } from '../../src/ui/rates/ModelChooser'
import { openLink } from './open-link'

function Shown() {
  const { outcome, inForce } = useCalculation()
  return <output>{`${toDecimal(outcome.gifts, 0)} ${inForce.buy}`}</output>
}

function Page() {
  return (
    <main aria-busy={useIsBehind()}>
      <Shown />
      <Deferred>
        <Shown />
      </Deferred>
      <Deferred until="paused">
        <Shown />
      </Deferred>
    </main>
  )
}

const shown = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

const type = (amount: string) =>
  act(() => useChoices.getState().setKnown({ field: 'gifts', amount: exact(amount) }))

const wait = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

beforeEach(() => {
  vi.useFakeTimers()
  type('1')
  vi.runAllTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

it('shows what is typed where the answer is, then below it, and far from it once the visitor pauses', () => {
  render(<Page />)
  type('2')
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'true')
  expect(shown()).toEqual(['2 app', '1 app', '1 app'])
  wait(20)
  expect(shown()).toEqual(['2 app', '2 app', '1 app'])
  wait(100)
  type('23')
  wait(20)
  expect(shown()).toEqual(['23 app', '23 app', '1 app'])
  wait(130)
  expect(shown()).toEqual(['23 app', '23 app', '23 app'])
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
})

it('a link that is pressed before it has followed leads to what was typed', () => {
  render(
    <Deferred until="paused">
      <PageLink page={evidencePage}>Evidence</PageLink>
    </Deferred>,
  )
  const link = screen.getByRole<HTMLAnchorElement>('link')
  const stay = (event: Event) => event.preventDefault()
  document.addEventListener('click', stay)
  type('23')
  expect(link.href).not.toContain('n=23')
  act(() => link.click())
  document.removeEventListener('click', stay)
  expect(link.href).toContain('n=23')
})

it.each([
  ['radio button', 'radio', 'On the web', { buy: 'web' }],
  ['switch', 'switch', 'Count whole packs', { packs: true }],
] as const)(
  'a %s that is pressed before it has followed stays pressed',
  (_, role, name, changed) => {
    openLink(
      <Deferred until="paused">
        <CoinRates />
        <PackSwitch />
      </Deferred>,
    )
    const button = screen.getByRole<HTMLInputElement>(role, { name, hidden: true })
    type('23')
    // Without act(), which would wait for what React does later.
    button.click()
    expect(button.checked).toBe(true)
    expect(useChoices.getState().scenario).toMatchObject(changed)
  },
)

it('shows a choice everywhere at once, with what was typed before it', () => {
  render(<Page />)
  type('2')
  act(() => useChoices.getState().chooseBuy('web'))
  expect(shown()).toEqual(['2 web', '2 web', '2 web'])
  expect(screen.getByRole('main')).toHaveAttribute('aria-busy', 'false')
})

it('a payout model that is chosen stays chosen while the rest of the page follows', () => {
  openLink(
    <Deferred>
      <ModelChooser />
    </Deferred>,
  )
  const model = screen.getByRole<HTMLInputElement>('radio', { name: /^50% of net revenue/ })
  // Without act(), which would wait for what React does later.
  model.click()
  expect(model.checked).toBe(true)
})
