import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished } from 'vitest'
import { pageAt } from '../../../src/data/pages'
import { openPage } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { FirstPayout } from '../../../src/ui/rates/FirstPayout'
import { openLink } from '../open-link'
import { renderWithTexts } from '../render'

function open(query = '') {
  openLink(<FirstPayout />, query)
  fireEvent.click(fold())
  return userEvent.setup()
}

const fold = () => screen.getByRole('button', { name: 'First payout' })

const card = () => screen.getByRole('region', { name: 'First payout' })
const progress = () => screen.getByRole<HTMLProgressElement>('progressbar')

describe('the first payout', () => {
  it('is one line until it is opened, which says what is inside', () => {
    openLink(<FirstPayout />)
    expect(screen.getByRole('heading', { level: 2, name: 'First payout' })).toBeVisible()
    expect(fold()).toHaveAccessibleDescription('Gifts needed to reach $10.00')
    expect(fold()).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByText('2,000 Roses')).not.toBeVisible()
    fireEvent.click(fold())
    expect(fold()).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByText('2,000 Roses')).toBeVisible()
  })

  it('is open from the start on its own page', () => {
    openPage(readLink(pageAt('first-payout')?.query ?? ''))
    onTestFinished(() => openPage(readLink('')))
    renderWithTexts(<FirstPayout />)
    expect(fold()).toHaveAttribute('aria-expanded', 'true')
    expect(progress()).toBeVisible()
  })

  it.each([
    // The worked examples: 100 US$ at half a cent a Rose, and at 0.0025 cents.
    ['min=100', '20,000 Roses', '$100.00', '$302.65'],
    ['min=100&model=roses200', '4,000,000 Roses', '$100.00', '$60,529.90'],
    ['', '2,000 Roses', '$10.00', '$30.26'],
    ['gift=lion&min=100', '1 Lion', '$100.00', '$453.96'],
    ['region=de', '2,000 Roses', '$10.00', '€23.24'],
  ])('of "%s" takes %s', (query, gifts, minimum, pays) => {
    open(query)
    expect(screen.getByText(gifts)).toBeVisible()
    expect(
      screen.getByText(
        `to reach the ${minimum} payout minimum. By then, viewers will have paid about ${pays}.`,
      ),
    ).toBeVisible()
  })

  it('is held against the balance, before deductions', () => {
    open('min=100&agency=50&aside=50')
    expect(screen.getByText('20,000 Roses')).toBeVisible()
    expect(screen.getByText(/before agency, fees and tax/)).toBeVisible()
  })

  it('shows how far these gifts go', () => {
    open('n=100')
    expect(progress()).toHaveAccessibleName('100 of 2,000 Roses (5%)')
    expect(progress().value).toBeCloseTo(0.05)
  })

  it('holds what the creator gets against the minimum, not gifts against gifts', () => {
    // 1,999 coins pay $9.995 of the $10.00; two of them go far beyond it.
    open('gift=coins-1999&n=1')
    expect(progress()).toHaveAccessibleName('1 of 2 gifts of 1,999 coins (99.95%)')
    expect(progress().value).toBeCloseTo(0.9995)
  })

  it.each(['diamonds=2000', 'n=2000&cur=EUR', 'gift=lion&n=1'])('is reached by %s', (query) => {
    open(query)
    expect(progress()).toHaveAccessibleName(/: enough to cash out$/)
    expect(progress().value).toBe(1)
  })

  it('goes no further than all of it', () => {
    open('n=1000000')
    expect(progress()).toHaveAccessibleName('1,000,000 Roses: enough to cash out')
    expect(progress().value).toBe(1)
  })

  it('is not said to be all of it before it is', () => {
    open('n=19999999&min=100000')
    expect(progress()).toHaveAccessibleName(/^19,999,999 of 20,000,000 Roses/)
    expect(progress()).not.toHaveAccessibleName(/100%/)
  })

  it('is not said to be none of it where something is sent', () => {
    open('n=1&model=roses200')
    expect(progress()).not.toHaveAccessibleName(/\(0%/)
  })

  it('says how far the sources are apart, and where they are', () => {
    open()
    expect(screen.getByText(/^Sources range from \$1\.00 to \$100\.00;/)).toBeVisible()
    expect(screen.getByText('Source of: Payout minimum')).toBeInTheDocument()
  })

  it('says nothing of that where they agree', () => {
    open('rates=2022-10')
    expect(screen.queryByText(/^Sources range/)).not.toBeInTheDocument()
    expect(screen.getByText(/to reach the \$100\.00 payout minimum/)).toBeVisible()
  })

  it('can be of a minimum of one’s own, and of the sourced one again', async () => {
    const visitor = open()
    const minimum = screen.getByRole('textbox', { name: 'Payout minimum' })
    await visitor.clear(minimum)
    await visitor.type(minimum, '50')
    expect(screen.getByText('10,000 Roses')).toBeVisible()
    expect(screen.queryByText('Source of: Payout minimum')).not.toBeInTheDocument()

    await visitor.click(
      screen.getByRole('button', { name: 'Use the sourced rate: Payout minimum' }),
    )
    expect(screen.getByText('2,000 Roses')).toBeVisible()
    expect(screen.getByText('Source of: Payout minimum')).toBeInTheDocument()
  })

  it('says that no number of gifts is enough where a diamond is worth nothing', () => {
    open('usd=0')
    expect(
      screen.getByText('At these rates, no number of gifts reaches the payout minimum of $10.00.'),
    ).toBeVisible()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
  })

  it('says so where there is no minimum', () => {
    open('min=0')
    expect(screen.getByText('There is no payout minimum.')).toBeVisible()
    expect(card()).not.toHaveTextContent(/NaN|Infinity/)
  })
})
