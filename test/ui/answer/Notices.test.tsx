import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { useChoices } from '../../../src/state/choices'
import { writeLink } from '../../../src/state/link'
import { Notices } from '../../../src/ui/answer/Notices'
import { openLink } from '../open-link'

const open = (query: string) => openLink(<Notices />, query)
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
const parts = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

describe('a part of the link that was ignored', () => {
  it('is named with its key and its value', () => {
    open('?n=1e3')
    expect(screen.getByText('Part of the link was ignored:')).toBeVisible()
    expect(parts()).toEqual(['n = 1e3 isn’t valid, so the default is used.'])
  })

  it('is announced as a status', () => {
    open('?n=1e3')
    expect(said()[0]).toContain('1e3')
  })

  it('is listed together with the others', () => {
    open('?n=5&pay=7&tax=101&model=net50&usd=1')
    expect(screen.getByText('3 parts of the link were ignored:')).toBeVisible()
    expect(parts()).toEqual([
      'pay = 7 doesn’t apply to this calculation.',
      'tax = 101 isn’t valid, so the default is used.',
      'usd = 1 doesn’t apply to this calculation.',
    ])
  })

  it('is shown as text, whatever markup it holds', () => {
    const { container } = open(`?gift=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible()
    expect(container.querySelector('img')).toBeNull()
  })

  it('is cut where it is long', () => {
    open(`?gift=${'a'.repeat(40)}${'b'.repeat(4000)}`)
    expect(screen.getByText(`${'a'.repeat(40)}…`)).toBeVisible()
    expect(screen.queryByText(/b{2}/)).not.toBeInTheDocument()
  })

  it.each(['', '%20%20'])('is called empty where it is: "%s"', (value) => {
    open(`?n=${value}`)
    expect(parts()).toEqual(['n = (empty) isn’t valid, so the default is used.'])
  })

  it('is kept apart from the text around it, in whatever direction it is written', () => {
    open(`?gift=${encodeURIComponent('وردة')}`)
    expect(screen.getByText('وردة').tagName).toBe('BDI')
  })

  it('is no longer named once the notice is dismissed', async () => {
    open('?n=1e3')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss this notice' }))
    expect(parts()).toEqual([])
    expect(screen.queryByText(/was ignored/)).not.toBeInTheDocument()
  })
})

it('shows that the “True TikTok Rose Value” article contradicts itself 200 times', () => {
  open('?rates=article')
  const notice = screen.getByText('The article contradicts itself.').parentElement
  expect(notice).toHaveTextContent('Its example pays $0.50 for 100 Roses,')
  expect(notice).toHaveTextContent('would pay 0.25¢, 200 times less.')
})

it('says where the price of another channel is used', () => {
  open('?region=br&buy=app')
  expect(
    screen.getByText(/^Brazil: we found no reliable app prices, so this uses the web price/),
  ).toBeVisible()
})

it('says nothing of a link in order', () => {
  open('?gift=lion&n=5&utm_source=a')
  expect(said()).toEqual(['', '', '', '', '', ''])
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
})

describe('rates of the “True TikTok Rose Value” article', () => {
  it.each([
    ['', 'This page uses the example; the claim is one of the payout models.'],
    ['&model=roses200', 'This page uses the claim; the example is one of the payout models.'],
    ['&model=net50', 'Both are among the payout models.'],
    ['&dpc=2', 'Both are among the payout models.'],
  ])('say which of its two values is shown: %s', (query, sentence) => {
    open(`?rates=article${query}`)
    expect(said()[1]).toContain(sentence)
  })

  it('are told apart from the newest by as many places as that takes', () => {
    open('?rates=article&model=roses200&n=1')
    expect(said()[1]).toContain(
      'the viewer pays 1.5000¢ and the creator gets 0.0025¢. At November 2026 rates, the viewer pays 1.5132¢ and the creator gets 0.0025¢.',
    )
  })
})

describe('rates that were pinned', () => {
  it('say that they come to the same where they do', () => {
    open('?rates=2022-10&region=gb')
    expect(said()[1]).toContain(
      'This link uses the rates of October 2022. At November 2026 rates, the result is the same.',
    )
  })

  it('say what was then, and what is now', () => {
    open('?rates=2022-10')
    expect(screen.getByText('Rates have changed.')).toBeVisible()
    // 100 coins at 0.99 for 70 then, at 19.99 for 1,321 now.
    expect(said()[1]).toContain(
      'This link uses the rates of October 2022: the viewer pays $1.41 and the creator gets $0.50. ' +
        'At November 2026 rates, the viewer pays $1.51 and the creator gets $0.50.',
    )
  })

  it('say how many gifts it was, where money was typed', () => {
    open('?rates=2022-10&pay=10')
    // 707 for 9.9990, 660 for 9.9874.
    expect(said()[1]).toContain(
      'October 2022: $10.00 buys 707 Roses and pays the creator $3.54. ' +
        'At November 2026 rates, $9.99 buys 660 Roses and pays $3.30.',
    )
  })

  it('name the “True TikTok Rose Value” article', () => {
    open('?rates=article')
    expect(said()[1]).toContain(
      'uses the rates of the “True TikTok Rose Value” article: the viewer pays $1.50',
    )
  })

  it('can be left for the newest, and the rest is kept', async () => {
    open('?gift=lion&n=2&rates=2022-10&buy=web')
    await userEvent.setup().click(screen.getByRole('button', { name: 'Use the latest rates' }))
    expect(String(writeLink(useChoices.getState().scenario))).toBe('gift=lion&n=2&buy=web')
    expect(screen.queryByText('Rates have changed.')).not.toBeInTheDocument()
  })

  it('say nothing where they are the newest', () => {
    open('?rates=2026-11')
    expect(said()).toEqual(['', '', '', '', '', ''])
  })
})

describe('a region that the rate set lacks', () => {
  const calculator = useChoices.getState()

  it('is named with what is shown in its place, and comes back with rates that have it', () => {
    open('?region=de&pay=50')
    act(() => calculator.chooseRateSet('2022-10'))
    expect(said()[2]).toBe(
      'The rates of October 2022 have no prices for your region (Germany). Until you choose other rates, ' +
        'the region is set to United States and the currency to USD.',
    )
    act(() => calculator.chooseRateSet(undefined))
    expect(said()).toEqual(['', '', '', '', '', ''])
    expect(String(writeLink(useChoices.getState().scenario))).toBe('pay=50&region=de')
  })
})

it('a payout model that the rate set lacks is named, and comes back with rates that have it', () => {
  open('?model=scaled-us&scaled=followers%3A1')
  act(() => useChoices.getState().chooseRateSet('2022-10'))
  expect(said()).toContain(
    'The rates of October 2022 don’t know “US Scaled LIVE Rewards at 46%”. Until you choose other rates, “1 coin = 1 diamond = $0.005” is used.',
  )
  act(() => useChoices.getState().chooseRateSet(undefined))
  expect(said()).toEqual(['', '', '', '', '', ''])
  expect(String(writeLink(useChoices.getState().scenario))).toBe(
    'model=scaled-us&scaled=followers%3A1',
  )
})

describe('numbers that were typed for other choices', () => {
  const calculator = useChoices.getState()

  it('are named as long as they don’t apply', () => {
    open('?price=2&tax=10')
    act(() => calculator.chooseRegion('gb'))
    expect(said()).toContain('Not used with your current choices: Price of 100 coins and VAT.')
    act(() => calculator.chooseRegion('us'))
    expect(said()).toEqual(['', '', '', '', '', ''])
    expect(String(writeLink(useChoices.getState().scenario))).toBe('price=2&tax=10')
  })

  it('count again with the rates that the notice foretells', () => {
    open('?region=de&price=2')
    act(() => calculator.chooseRateSet('2022-10'))
    expect(said().join()).toContain('At November 2026 rates, the viewer pays €2.00 and ')
  })
})

describe('what takes everything', () => {
  it.each([
    ['get=10&dpc=0', 'A coin makes no diamonds. Change that under Rates.'],
    ['diamonds=5&dpc=0', 'A coin makes no diamonds. Change that under Rates.'],
    ['get=10&usd=0', 'A diamond pays nothing. Change that under Rates.'],
    ['get=10&model=net50&share=0', 'The creator’s share is zero. Change that under Rates.'],
    ['get=10&model=net50&store=100', 'The store fee takes everything. Change that under Rates.'],
    ['get=10&agency=100', 'The agency takes everything. Change that under Rates.'],
    ['get=10&fee=100', 'The payout fee takes everything. Change that under Rates.'],
    ['get=10&aside=100', 'Everything is set aside for tax. Change that under Rates.'],
    [
      'get=10&dpc=0&usd=0',
      'A coin makes no diamonds. A diamond pays nothing. Change these under Rates.',
    ],
    [
      'get=10&usd=0&agency=100&aside=100',
      'A diamond pays nothing. The agency takes everything. Everything is set aside for tax. Change these under Rates.',
    ],
    ['fixed=5', 'The fixed payout fee takes everything. Change that under Rates.'],
    ['n=5&agency=100', 'The agency takes everything. Change that under Rates.'],
    ['n=5&fee=100', 'The payout fee takes everything. Change that under Rates.'],
    ['n=5&aside=100', 'Everything is set aside for tax. Change that under Rates.'],
    ['n=5&model=net50&share=0', 'The creator’s share is zero. Change that under Rates.'],
    ['coins=5&model=net50&store=100', 'The store fee takes everything. Change that under Rates.'],
    ['n=5&usd=0', 'A diamond pays nothing. Change that under Rates.'],
  ])('of "%s" is named: %s', (query, why) => {
    open(query)
    expect(screen.getByRole('alert')).toHaveTextContent(why)
  })

  it.each(['', 'n=0', 'get=10', 'fixed=0.4', 'pay=0.001'])('is nothing in "%s"', (query) => {
    open(query)
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })
})
