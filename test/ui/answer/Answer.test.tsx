import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { distinctGifts } from '../../../src/data/catalogue'
import { pageAt } from '../../../src/data/pages'
import { exact } from '../../../src/domain/amount'
import { openPage, useChoices } from '../../../src/state/choices'
import { readLink, writeLink } from '../../../src/state/link'
import { Announcer } from '../../../src/ui/answer/Announcer'
import { Answer } from '../../../src/ui/answer/Answer'
import { loadInstead } from '../../../src/ui/answer/UnderTheAnswer'
import { announce } from '../../../src/ui/controls/announce'
import { openLink } from '../open-link'
import { renderWithTexts } from '../render'

// It comes late.
beforeAll(loadInstead)

const headline = () => screen.getByRole('heading', { level: 1 })

describe('the headline', () => {
  it.each([
    ['', 'A viewer pays $1.51 for 100 Roses. The creator gets about $0.50.'],
    ['n=1', 'A viewer pays 1.51¢ for 1 Rose. The creator gets about 0.50¢.'],
    // What the receipt says, where each amount by itself would be rounded to 7.9p and to 1.0¢.
    [
      'n=20&region=gb&model=net50',
      'A viewer pays 27.2p for 20 Roses. The creator gets about 8.0p.',
    ],
    ['n=2&buy=web&model=net50', 'A viewer pays 2.09¢ for 2 Roses. The creator gets about 1.05¢.'],
    ['pay=1', 'A viewer pays 99.9¢ for 66 Roses. The creator gets about 33.0¢.'],
    ['gift=lion&n=1', 'A viewer pays $453.96 for 1 Lion. The creator gets about $150.'],
    ['pay=106&price=1.5', 'A viewer pays $105.99 for 7,066 Roses. The creator gets about $35.30.'],
    [
      'coins=250',
      'A viewer pays $3.78 for 250 coins. Sent as 250 Roses, that earns the creator about $1.25.',
    ],
    [
      'gift=lion&coins=29999',
      'A viewer pays $453.96 for 29,999 coins. Sent as 1 Lion, that earns the creator about $150.',
    ],
    [
      'coins=1',
      'A viewer pays 1.51¢ for 1 coin. Sent as 1 Rose, that earns the creator about 0.50¢.',
    ],
    [
      'coins=250&agency=10',
      'A viewer pays $3.78 for 250 Roses. The creator takes home about $1.13.',
    ],
    ['diamonds=420', 'A viewer pays $6.36 for 420 Roses. The creator gets about $2.10.'],
    [
      'get=100',
      'To earn the creator $100.00, viewers need to send 20,000 Roses, which cost about $303.',
    ],
  ])('of "%s" answers: %s', (query, answer) => {
    openLink(<Answer />, query)
    expect(headline()).toHaveTextContent(answer)
  })

  it.each(['da', 'sr', 'hr'])('of Danish kroner in %s ends in one full stop', (lang) => {
    openLink(<Answer />, 'n=100&cur=DKK', lang)
    expect(headline().textContent).toMatch(/[^.]\.$/)
    expect(headline().textContent).not.toContain('..')
  })

  it.each([
    ['gift=heart-me&n=2', '2 Heart Me gifts'],
    ['gift=heart-me&n=1', '1 Heart Me gift'],
    ['gift=tiktok', '1 TikTok gift'],
    ['gift=lion', '1 Lion'],
    ['gift=coins-15&n=1', '1 gift of 15 coins'],
    ['gift=coins-15&n=1200', '1,200 gifts of 15 coins'],
    ['gift=coins-1&n=2', '2 one-coin gifts'],
    ['gift=lion&coins=120000', '4 Lions'],
    ['gift=lion&diamonds=30000', '1 Lion'],
  ])('of "%s" counts %s', (query, sent) => {
    openLink(<Answer />, query)
    expect(headline()).toHaveTextContent(` for ${sent}. The creator`)
  })

  it('says that the creator takes it home where something is deducted', () => {
    openLink(<Answer />, 'n=12345&agency=20&fee=2&fixed=0.3&aside=25')
    expect(headline()).toHaveTextContent('The creator takes home about $36.10.')
  })

  it.each(['fixed=5', 'n=3&agency=100', 'coins=3&usd=0'])(
    'of "%s" says plainly that the creator gets nothing',
    (query) => {
      openLink(<Answer />, query)
      expect(headline()).toHaveTextContent(/The creator gets nothing\.$/)
    },
  )

  it('puts the weight on what the creator gets', () => {
    openLink(<Answer />)
    expect(screen.getByRole('strong')).toHaveTextContent('$0.50')
  })

  it('puts the weight on the target where that is what was typed', () => {
    openLink(<Answer />, 'get=100')
    expect(screen.getByRole('strong')).toHaveTextContent('$100.00')
  })

  it.each([
    ['pay=0.01', '$0.01 isn’t enough for one Rose, which costs 1.51¢.'],
    ['pay=0.015', '1.5¢ isn’t enough for one Rose, which costs 1.51¢.'],
    // Told apart, though both are $453.96 to the cent.
    ['gift=lion&pay=453.959', '$453.959 isn’t enough for one Lion, which costs $453.96.'],
    ['pay=106.5&region=vn', '₫106.5 isn’t enough for one Rose, which costs ₫424.'],
    ['pay=100&gift=lion', '$100.00 isn’t enough for one Lion, which costs $453.96.'],
    ['pay=0.01&gift=coins-15', '$0.01 isn’t enough for one gift of 15 coins, which costs $0.23.'],
    ['gift=lion&coins=5', '5 coins aren’t enough for one Lion, which costs 29,999 coins.'],
    ['gift=lion&coins=1', '1 coin isn’t enough for one Lion, which costs 29,999 coins.'],
    ['coins=0.5', '0.5 coins aren’t enough for one Rose, which costs 1 coin.'],
    [
      'gift=lion&diamonds=1000',
      '1,000 diamonds aren’t enough for one Lion, which is worth 29,999 diamonds.',
    ],
  ])('of "%s" says that it is not enough for one', (query, answer) => {
    openLink(<Answer />, query)
    expect(headline()).toHaveTextContent(answer)
  })

  it.each(['n=0', 'pay=0', 'coins=0', 'diamonds=0', 'get=0'])(
    'of "%s" asks for a number',
    (query) => {
      openLink(<Answer />, query)
      expect(headline()).toHaveTextContent('Enter a number to see who gets what.')
    },
  )

  it.each([
    ['get=10&usd=0', 'At these rates, no number of gifts earns the creator $10.00.'],
    ['get=10&agency=100', 'At these rates, no number of gifts earns the creator $10.00.'],
    ['diamonds=5&dpc=0', 'At these rates, no number of coins makes 5 diamonds.'],
    ['diamonds=1&dpc=0', 'At these rates, no number of coins makes 1 diamond.'],
    ['diamonds=0.4&dpc=0', 'At these rates, no number of coins makes 0.4 diamonds.'],
  ])('of "%s" says that it is out of reach', (query, answer) => {
    openLink(<Answer />, query)
    expect(headline()).toHaveTextContent(answer)
  })

  it('says that rates contradict each other', () => {
    openLink(<Answer />, 'price=1&usd=0.02')
    expect(headline()).toHaveTextContent(
      'These rates can’t all be right: 100 Roses would pay out more than viewers paid for them.',
    )
  })

  it('is in the currency of the viewer and the numbers of the locale', () => {
    openLink(<Answer />, 'region=de&n=1000', 'de-DE')
    // 1,000 coins at 203.39 for 17,500; 5 US$ at 0.88022588.
    expect(headline().textContent?.replace(/\u00a0/g, ' ')).toBe(
      'A viewer pays 11,62 € for 1.000 Roses. The creator gets about 4,40 €.',
    )
  })
})

describe('the announcer', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    // Other tests may have had something said.
    announce('')
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const send = (gifts: number) =>
    act(() => useChoices.getState().setKnown({ field: 'gifts', amount: exact(String(gifts)) }))
  const wait = (milliseconds: number) =>
    act(() => {
      vi.advanceTimersByTime(milliseconds)
    })

  function open(query = '') {
    const { container } = openLink(
      <>
        <Answer />
        <Announcer />
      </>,
      query,
    )
    return () => container.querySelector('[aria-live="polite"]')?.textContent
  }

  it('does not speak of what the page opened with', () => {
    const spoken = open('n=7')
    wait(10_000)
    expect(spoken()).toBe('')
  })

  it('speaks the answer once typing has paused for a second', () => {
    const spoken = open()
    send(1)
    wait(999)
    send(10)
    wait(999)
    expect(spoken()).toBe('')
    wait(1)
    expect(spoken()).toBe('A viewer pays 15.1¢ for 10 Roses. The creator gets about 5.0¢.')
  })

  it('speaks once, and not again until the answer is another', () => {
    const spoken = open()
    send(10)
    wait(1000)
    act(() => announce(''))
    send(10)
    wait(10_000)
    expect(spoken()).toBe('')
    send(20)
    wait(1000)
    expect(spoken()).toMatch(/20 Roses/)
  })

  it('keeps silent where typing came back to the same answer', () => {
    const spoken = open()
    send(1)
    wait(500)
    send(100)
    wait(10_000)
    expect(spoken()).toBe('')
  })
})

describe('under the headline', () => {
  it('says what can be done while every number has a source', () => {
    openLink(<Answer />, 'n=5&buy=web')
    expect(screen.getByText(/Type in any field/)).toBeVisible()
  })

  it('names typed numbers and offers to reset them', () => {
    openLink(<Answer />, 'n=5&price=2&agency=20')
    expect(screen.queryByText(/Type in any field/)).not.toBeInTheDocument()
    expect(screen.getByText(/You changed: Price of 100 coins and Agency’s share\./)).toBeVisible()

    fireEvent.click(screen.getByRole('button', { name: 'Go back to the sourced rates' }))
    expect(headline()).toHaveTextContent('A viewer pays 7.57¢ for 5 Roses.')
    expect(screen.getByText(/Type in any field/)).toBeVisible()
  })
})

describe('where what was typed is not enough for one', () => {
  const choices = () => screen.findAllByRole('button', { name: /coins?$/ })

  it('offers the most expensive gifts that the money buys, a click away', async () => {
    openLink(<Answer />, 'gift=lion&pay=100')
    const found = await choices()
    const prices = found.map(({ textContent }) =>
      Number(/([\d,]+) coin/.exec(textContent)?.[1]?.replace(',', '')),
    )
    // 100 ÷ (19.99 ÷ 1,321) coins.
    expect(Math.max(...prices)).toBeLessThanOrEqual(6608)
    expect(prices).toEqual(prices.toSorted((a, b) => b - a))
    const dearest = distinctGifts.map(({ coins }) => coins).filter((coins) => coins <= 6608)
    expect(prices[0]).toBe(Math.max(...dearest))
    fireEvent.click(found[0] as HTMLElement)
    expect(headline()).toHaveTextContent(/^A viewer pays \$9\d\.\d\d for 1 /)
    expect(String(writeLink(useChoices.getState().scenario))).toMatch(/^gift=[a-z-]+&pay=100$/)
  })

  it.each(['coins', 'diamonds'])(
    'offers one of the gift, and of others the nearest above and below so many %s',
    async (field) => {
      openLink(<Answer />, `gift=lion&${field}=1000`)
      await screen.findAllByRole('button', { name: /: 1,000 coins$/ })
      const [one, above, below] = await choices()
      expect(one).toHaveTextContent('Lion: 29,999 coins')
      const dearer = distinctGifts.map(({ coins }) => coins).filter((coins) => coins > 1000)
      expect(above).toHaveTextContent(`: ${Math.min(...dearer).toLocaleString('en')} coins`)
      expect(below).toHaveTextContent(/: 1,000 coins$/)
      fireEvent.click(one as HTMLElement)
      expect(headline()).toHaveTextContent('A viewer pays $453.96 for 1 Lion.')
    },
  )

  it('offers no dearer gift than the one that is chosen', async () => {
    openLink(<Answer />, 'gift=coins-3&coins=2')
    await screen.findAllByRole('button', { name: /: 2 coins$/ })
    const prices = (await choices()).map(({ textContent }) =>
      parseInt(textContent?.split(': ')[1] ?? ''),
    )
    expect(Math.max(...prices)).toBe(3)
    expect(prices.filter((price) => price === 3)).toHaveLength(1)
  })

  it('offers only the gift itself where nothing is cheaper', async () => {
    openLink(<Answer />, 'coins=0.5')
    expect((await choices()).map(({ textContent }) => textContent)).toEqual(['Rose: 1 coin'])
  })

  it.each(['', 'n=0', 'pay=0', 'get=10&usd=0'])('offers nothing for "%s"', (query) => {
    openLink(<Answer />, query)
    expect(screen.queryByRole('button', { name: /coins?$/ })).not.toBeInTheDocument()
  })
})

it('keeps the introduction of the page of the BBC’s test, whatever is changed there', () => {
  const introduction =
    'In October 2022 the BBC spent $106.00 on gifts; $33.00 reached the creator’s account, and about $19.31 reached the family.'
  openPage(readLink(pageAt('bbc-2022')?.query ?? ''))
  renderWithTexts(<Answer />)
  expect(screen.getByText(introduction)).toBeVisible()
  act(() => useChoices.getState().setKnown({ field: 'gifts', amount: exact('5') }))
  expect(headline()).toHaveTextContent('5 Roses')
  expect(screen.getByText(introduction)).toBeVisible()
  openPage(readLink(''))
})
