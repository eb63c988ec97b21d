import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Purchase, Reading } from '../../../src/domain/log/reading'
import { useLog } from '../../../src/state/log'
import { PurchasesFound } from '../../../src/ui/log/PurchasesFound'
import { openLink } from '../open-link'
import { nothingRead } from './nothing-read'

beforeEach(() => useLog.setState(useLog.getInitialState()))
afterEach(() => vi.restoreAllMocks())

const bought = (
  date: string | null,
  price: string | null,
  currency: string | null,
  coins: number | null = null,
): Purchase => ({ date, price, currency, coins, line: 1, file: 0 })

const open = (reading: Partial<Reading>, query = '') =>
  openLink(<PurchasesFound reading={{ ...nothingRead, ...reading }} />, query)

const headline = () => screen.getByRole('heading', { level: 1 }).textContent
const region = (name: string) => within(screen.getByRole('region', { name }))
const rows = (name: string) =>
  region(name)
    .getAllByRole('row')
    .map((row) =>
      [...row.querySelectorAll('th:not([scope=col]), td')].map((cell) =>
        [...cell.querySelectorAll('span, h3')].map(({ textContent }) => textContent).join(' / '),
      ),
    )
    .filter((cells) => cells.length > 0)

it('shows nothing where nothing was found', () => {
  open({})
  expect(document.body).toHaveTextContent(/^$/)
})

it('says what purchases came to, and what creators got at the rates in force', () => {
  open({
    purchases: [
      bought('2025-12-24', '19.99', 'USD', 1321),
      bought('2026-01-03', '4.99', 'USD', 330),
      bought('2026-01-03', '19.99', 'USD', 1321),
    ],
  })
  // 2,972 coins at half a cent.
  expect(headline()).toBe(
    'You paid $44.97 for 2,972 coins in 2 months.If all the coins were sent, creators got about $14.90.',
  )
  expect(rows('When were the coins bought?')).toEqual([
    ['2025: $19.99 for 1,321 coins'],
    ['December 2025 / 1 purchase', '', '$19.99', '1,321 coins'],
    ['2026: $24.98 for 1,651 coins'],
    ['January 2026 / 2 purchases', '', '$24.98', '1,651 coins'],
  ])
  expect(document.body).toHaveTextContent('$24.98most in a day, on Jan 3, 2026')
})

it('takes refunds off, and says so', () => {
  const refund = { ...bought('2026-01-03', '19.99', 'USD', 1321), isRefund: true } as const
  open({ purchases: [bought('2025-12-24', '24.98', 'USD', 1651), refund] })
  expect(headline()).toContain('You paid $4.99 for 330 coins on December 24, 2025.')
  expect(document.body).toHaveTextContent('Refunds of $19.99 are already subtracted.')
  expect(rows('When were the coins bought?')[3]).toEqual([
    'January 2026 / 0 purchases',
    '',
    '-$19.99',
    '-1,321 coins',
  ])
})

it('a list of purchases may have nothing but refunds', () => {
  open({ purchases: [{ ...bought(null, '19.99', 'USD'), isRefund: true }] })
  expect(headline()).toBe('You were refunded $19.99.')
})

it('what creators got follows the scenario in force', () => {
  open({ purchases: [bought('2026-01-03', '19.99', 'USD', 1321)] }, 'model=half-diamond')
  expect(headline()).toMatch(/creators got about \$3\.30\./)
})

it('marks estimated amounts with “about”', () => {
  open({ purchases: [bought('2026-01-03', '19.99', 'USD'), bought('2026-02-01', null, null, 70)] })
  expect(headline()).toMatch(/^You paid about \$21\.05 for about 1,391 coins in 2 months\./)
  expect(document.body).toHaveTextContent('One purchase has no coins in the list.')
  expect(document.body).toHaveTextContent('One purchase has no price in the list.')
})

it('reads prices without a currency in that of the region, until another is chosen', async () => {
  open({ purchases: [bought('2026-01-03', '4.99', null, 330)] }, 'region=gb')
  expect(headline()).toMatch(/^You paid £4\.99 for 330 coins on January 3, 2026\./)
  expect(document.body).toHaveTextContent('We used your region’s currency.')
  const field = screen.getByRole('combobox', { name: 'Currency of prices without one' })
  await userEvent.selectOptions(field, 'EUR')
  expect(headline()).toMatch(/^You paid €4\.99/)
  expect(document.body).toHaveTextContent('We used the one you chose.')
})

it('shows each of several currencies, and their total', () => {
  open({
    purchases: [bought('2026-01-03', '10', 'USD', 660), bought('2026-01-04', '10', 'GBP', 600)],
  })
  expect(headline()).toMatch(/^You paid £10\.00 and \$10\.00 for 1,260 coins in January 2026\./)
  expect(document.body).toHaveTextContent(
    /Converted at exchange rates of .*, that is \$23\.24 in all\./,
  )
})

it('names a currency that it has no exchange rate for', () => {
  open({ purchases: [bought('2026-01-03', '10', 'XTS')] })
  expect(headline()).toBe('You paid XTS\u00a010.00 on January 3, 2026.')
  expect(document.body).toHaveTextContent('We have no exchange rate for XTS')
  expect(document.body).toHaveTextContent(
    'For one purchase, the number of coins could not be worked out.',
  )
})

it('counts purchases without a date, a price or coins', () => {
  open({ purchases: [bought('soon', null, null), bought(null, null, null)] })
  expect(headline()).toBe('2 purchases, but neither prices nor coins could be read.')
})

it('says that rates contradict each other, and gives no amount', () => {
  open({ purchases: [bought('2026-01-03', '1', 'USD', 1000)] }, 'price=0.1')
  expect(headline()).toMatch(
    /These rates can’t all be right, so what creators got isn’t worked out\./,
  )
})

it('adds up no sent gifts until their unit is chosen', async () => {
  const sent = [
    { date: '2026-01-14 21:15:42', amount: 5, to: 'sample_creator_2' },
    { date: '2026-01-14 21:11:03', amount: 1, to: null },
  ]
  open({ sent })
  expect(headline()).toBe('Your export lists 2 gift entries. What do its numbers count?')
  const section = region('Who got your gifts?')
  expect(section.queryByRole('radio', { checked: true })).toBeNull()
  expect(section.queryByText(/\$/)).toBeNull()
  await userEvent.click(section.getByRole('radio', { name: 'Coins' }))
  expect(headline()).toBe('You sent 6 coins to 2 creators.')
  expect(section.getByRole('status')).toHaveTextContent(
    /6 coins cost 9\.08¢, and creators get about 3\.00¢/,
  )
  await userEvent.click(section.getByRole('radio', { name: 'Gifts' }))
  expect(headline()).toBe('You sent 6 gifts to 2 creators.')
  expect(section.getByRole('status')).not.toHaveTextContent('$')
  expect(rows('Who got your gifts?')[0]).toEqual(['sample_creator_2', '', '5', '1 entry'])
})

it('moves the focus to the first of the rows that were asked for', async () => {
  const gift = (at: number) => ({ date: '2026-01-15', amount: 20 - at, to: `creator_${at + 1}` })
  open({ sent: Array.from({ length: 20 }, (_, at) => gift(at)) })
  await userEvent.click(screen.getByRole('button', { name: 'Show all 20' }))
  expect(screen.getByRole('rowheader', { name: 'creator_13' })).toHaveFocus()
})

it('has one row for gifts without a named receiver, and one for a creator called null', async () => {
  const error = vi.spyOn(console, 'error')
  const gift = { date: '2026-01-15', amount: 5, to: null }
  open({ sent: [gift, { ...gift, amount: 7, to: 'null' }] })
  const names = () => rows('Who got your gifts?').map(([name]) => name)
  expect(names()).toEqual(['null', 'No name in the export'])
  expect(error).not.toHaveBeenCalled()
})

it('shows what the visitor’s own LIVEs earned as numbers without a unit', () => {
  open({
    lives: [
      {
        start: '2026-01-15 20:00:00',
        end: '2026-01-15 20:45:00',
        title: 'made-up title',
        earning: 30020,
        viewers: 321,
        gifters: null,
      },
      {
        start: '2026-01-14 20:00:00',
        end: null,
        title: 'another',
        earning: 5,
        viewers: 20,
        gifters: 3,
      },
    ],
  })
  expect(rows('What did your own LIVEs earn?')).toEqual([
    [
      'January 15, 2026, 20:00 / made-up title',
      '',
      '30,020',
      'Viewers: 321; viewers who sent gifts: not given',
    ],
    ['January 14, 2026, 20:00 / another', '', '5', 'Viewers: 20; 3 viewers sent gifts'],
  ])
  expect(document.body).not.toHaveTextContent('$30')
})

it('says what an agency’s creators get for their diamonds', () => {
  const month = (creator: string, diamonds: number, of: string) => ({
    creator,
    month: of,
    diamonds,
    minutes: 707,
    validDays: 5,
  })
  open(
    {
      totals: [month('a', 50000, '2026-01'), month('b', 20000, '2026-01'), month('a', 10, 'L30D')],
    },
    'agency=10',
  )
  expect(headline()).toBe('2 creators received 70,010 diamonds.Together they get about $315.05.')
  expect(rows('What does each creator get?')).toContainEqual([
    'a / 11 h 47 min live and 5 valid days',
    '',
    '$225.00',
    '50,000 diamonds',
  ])
  expect(document.body).toHaveTextContent('It is 10% here')
})
