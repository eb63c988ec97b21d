import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { SourcesInUse } from '../../../src/ui/rates/SourcesInUse'
import { openLink } from '../open-link'

/** What is said of a rate: its value and its source. */
function said(of: string) {
  const region = screen.getByRole('region', { name: 'Sources of this calculation' })
  return within(region).getByText(of, { selector: 'dt' }).nextElementSibling
}

it('names every rate of the sum with its value, who says so, and its trust', () => {
  openLink(<SourcesInUse />)
  expect(said('Price of coins')).toHaveTextContent(/^100 coins for \$1\.51 ?ticker\.tv/)
  expect(said('Store fee')).toHaveTextContent(/^30% ?.*November 2020 ?reported$/)
  expect(said('Payout model')).toHaveTextContent(/^1 coin = 1 diamond = \$0\.005/)
  expect(said('Payout minimum')).toHaveTextContent(/^\$10\.00/)
  expect(screen.queryByText('Agency')).not.toBeInTheDocument()
  expect(screen.queryByText('Exchange rate')).not.toBeInTheDocument()
})

it('names what the visitor typed as such', () => {
  openLink(<SourcesInUse />, 'agency=20&fee=2&fixed=0.3&aside=25&price=2&usd=0.004')
  expect(said('Agency')).toHaveTextContent(/^20% ?your own number$/)
  expect(said('Payout fee')).toHaveTextContent(/^2% ?your own number$/)
  expect(said('Fixed payout fee')).toHaveTextContent(/^\$0\.30 ?your own number$/)
  expect(said('Set aside for tax')).toHaveTextContent(/^25% ?your own number$/)
  expect(said('Price of coins')).toHaveTextContent(/^100 coins for \$2\.00 ?your own number$/)
  expect(said('Payout model')).toHaveTextContent(/your own number$/)
})

it('names no source for the model of the visitor’s own numbers', () => {
  openLink(<SourcesInUse />, 'model=custom')
  expect(said('Payout model')).toHaveTextContent(/your own number$/)
  expect(said('Payout model')).not.toHaveTextContent(/reported|measured|TikTokLiveJava/)
})

it('names the exchange rate where the viewer does not pay in dollars', () => {
  openLink(<SourcesInUse />, 'region=gb')
  expect(said('Exchange rate')).toHaveTextContent(/^£0\.75538854 ?.*September 29, 2026/)
})

describe('the fold of the sources', () => {
  const fold = () => screen.getByRole('button', { name: 'Sources of this calculation' })

  it.each([
    ['', '5 sources, 2020 – 2023.'],
    ['region=de', /^\d sources, 20\d\d – 20\d\d\. /],
    ['price=1&tax=1&store=1&min=1', '1 source, 2022.'],
    ['rates=article', '4 sources, undated.'],
  ])('says how many there are and from which years: %s', (query, note) => {
    openLink(<SourcesInUse />, query)
    expect(fold()).toHaveAccessibleDescription(
      typeof note === 'string' ? `${note} TikTok publishes no price list or diamond rate.` : note,
    )
  })

  it('says nothing of that where every number is the visitor’s own', () => {
    openLink(<SourcesInUse />, 'price=1&tax=1&store=1&model=custom&min=1')
    expect(fold()).not.toHaveAccessibleDescription()
  })

  it('has its rows in the document while it is closed, to be printed', () => {
    openLink(<SourcesInUse />)
    expect(fold()).toHaveAttribute('aria-expanded', 'false')
    expect(said('Store fee')).not.toBeVisible()
    fireEvent.click(fold())
    expect(said('Store fee')).toBeVisible()
    expect(screen.getByText('The platform or store says so itself.')).toBeVisible()
  })

  it('is searched while it is closed, and opens for what is found', () => {
    openLink(<SourcesInUse />)
    const body = () => document.getElementById(fold().getAttribute('aria-controls') ?? '')
    expect(body()).toHaveAttribute('hidden', 'until-found')
    fireEvent(said('Store fee') as Element, new Event('beforematch', { bubbles: true }))
    expect(fold()).toHaveAttribute('aria-expanded', 'true')
    expect(body()).not.toHaveAttribute('hidden')
    fireEvent.click(fold())
    expect(body()).toHaveAttribute('hidden', 'until-found')
  })

  it('leads to all sources, with the rates of the link', () => {
    openLink(<SourcesInUse />, 'region=gb')
    fireEvent.click(fold())
    const link = screen.getByRole('link', { name: 'All sources, and what each is used for' })
    expect(link).toHaveProperty('href', expect.stringMatching(/\/evidence\/\?region=gb#sources$/))
  })
})
