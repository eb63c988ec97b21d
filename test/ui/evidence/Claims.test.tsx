import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { exact } from '../../../src/domain/amount'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../../src/language/groups/evidence-late'
import { addTexts } from '../../../src/language/load'
import { useChoices } from '../../../src/state/choices'
import { Claims } from '../../../src/ui/evidence/Claims'
import { openLink } from '../open-link'

addTexts(evidenceTexts)
addTexts(lateEvidenceTexts)

afterEach(() => vi.restoreAllMocks())

const open = (query = '') => openLink(<Claims />, query)

const region = () =>
  screen.getByRole('region', { name: 'What one Rose is said to pay the creator' })

/** Of each row: the claim, what a Rose pays by it, the creator's share, trust. */
const rows = () =>
  within(region())
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      row.querySelector('th > span')?.textContent,
      row.querySelector('td')?.textContent,
      within(row).getByText(/%/, { selector: 'td:nth-child(3) bdi' }).textContent,
      row.querySelector('td:last-child')?.textContent,
    ])

const rowOf = (claim: string) =>
  rows()
    .find(([name]) => name === claim)
    ?.slice(1)

describe('claims of what a Rose pays', () => {
  it('imply a share of what viewers pay, at 19.99 for 1,321 coins in the app', () => {
    open()
    expect(rows()).toHaveLength(15)
    // 0.000025 ÷ 0.015132…
    expect(rowOf('200 Roses make a diamond')).toEqual(['0.0025¢', '0.2%', 'unsupported'])
    // 0.0025 ÷ 0.015132…
    expect(rowOf('2 coins make a diamond')).toEqual(['0.25¢', '17%', 'unsupported'])
    // 0.7 × 0.5 × 1.5132…¢
    expect(rowOf('50% of net revenue')).toEqual(['0.53¢', '35%', 'official'])
    expect(rowOf('1 coin is 1 diamond, $0.005')).toEqual(['0.5¢', '33%', 'measured'])
    expect(rowOf('US Scaled LIVE Rewards')).toEqual(['0.2¢ – 0.53¢', '13% – 35%', 'official'])
  })

  it('follow the rates in force', () => {
    // 3.65 for 350 coins, and nothing for a store.
    open('buy=web')
    expect(rowOf('1 coin is 1 diamond, $0.005')).toEqual(['0.5¢', '48%', 'measured'])
    expect(rowOf('50% of net revenue')).toEqual(['0.52¢', '50%', 'official'])
    act(() => useChoices.getState().setNumber('storeFee', exact('0.5')))
    expect(rowOf('50% of net revenue')).toEqual(['0.26¢', '25%', 'official'])
  })

  it('that pay more than is left are marked', () => {
    open()
    const row = within(region()).getByRole('row', { name: /A diamond is 5 cents/ })
    expect(row).toHaveTextContent('330%')
    expect(row).toHaveTextContent('more than is left')
    expect(within(region()).getAllByText('more than is left')).toHaveLength(1)
  })

  it('keep their numbers where the visitor has changed those of the chosen model', () => {
    open('usd=0.004&packs=1&agency=20&n=0')
    expect(rowOf('1 coin is 1 diamond, $0.005')).toEqual(['0.5¢', '33%', 'measured'])
  })

  it('have shares above zero even where they are tiny', () => {
    open('price=100000')
    expect(rowOf('1 coin is 1 diamond, $0.005')?.[1]).toBe('0.0005%')
  })

  it('that pay nothing are at the start of the scale, which still shows all others', () => {
    open('store=100')
    expect(rowOf('50% of net revenue')).toEqual(['$0.00', '0%', 'official'])
    const dot = (claim: RegExp) =>
      within(region()).getByRole('row', { name: claim }).querySelector('[data-trust][x]')
    expect(dot(/50% of net revenue/)).toHaveAttribute('x', '0%')
    // 0.398 of the first of four steps.
    expect(dot(/200 Roses make a diamond/)).toHaveAttribute('x', '9.95%')
    expect(region().innerHTML).not.toMatch(/NaN|Infinity/)
  })

  it('name who repeats them, with a link where there is one', async () => {
    open()
    const row = within(region()).getByRole('row', { name: /2 coins make a diamond/ })
    expect(row).toHaveTextContent('iTechPost, September 3, 2021 and 6 more')
    expect(row.querySelectorAll('li')).toHaveLength(7)
    expect(row).toHaveTextContent('A coin is half a diamond, and 100 diamonds are 50 cents.')
    expect(row.querySelector('a')).toHaveAttribute(
      'href',
      expect.stringContaining('itechpost.com/articles/106915'),
    )
  })

  it('name who makes them, and leave out measured payouts, which only fit', () => {
    open()
    const row = within(region()).getByRole('row', { name: /1 coin is 1 diamond/ })
    expect(row).toHaveTextContent(
      'TikTokLive, an open program that reads LIVE gifts, July 22, 2026 and 4 more',
    )
    expect(row).not.toHaveTextContent('BBC')
    expect(row).toHaveTextContent('macissues.com, undated')
  })

  it('have the name of the payout model that says the same', () => {
    open()
    expect(rowOf('30% of what viewers pay (TikTok keeps 70%)')).toEqual([
      '0.45¢',
      '30%',
      'unsupported',
    ])
    expect(rowOf('50% of what viewers pay (TikTok keeps 50%)')?.[1]).toBe('50%')
  })

  it('stand beside a note on what the measured band is', () => {
    open()
    expect(region()).toHaveTextContent(
      'come from the Australian test at assumed US web and US app prices. The payouts that were reported as amounts',
    )
  })

  it('of the founding article contradict each other', () => {
    open()
    // 1 − 0.000025 ÷ 0.015, against what the article says.
    expect(region()).toHaveTextContent(
      'TikTok keeps 99.8%, not the 50% to 70% that the article also claims',
    )
  })
})

it('each row draws the axis for itself: what is copied ends where one refers to another', () => {
  open()
  expect(region().querySelector('use')).toBeNull()
  const [row] = within(region()).getAllByRole('row').slice(1)
  expect(row?.querySelector('path')).toHaveAttribute('d', 'M0 0V1M0.25 0V1M0.5 0V1M0.75 0V1M1 0V1')
})

it('the words for trust are explained', async () => {
  open()
  await userEvent.click(screen.getByText('What do these words mean?'))
  expect(within(region()).getByText('Somebody tested it.')).toBeVisible()
})

it('the table sorts by each of its columns, both ways', async () => {
  open()
  const user = userEvent.setup()
  const first = () => rows()[0]?.[0]
  const last = () => rows().at(-1)?.[0]
  expect([first(), last()]).toEqual(['“A diamond is 0.005 cents”', '“A diamond is 5 cents”'])
  await user.click(screen.getByRole('button', { name: 'A Rose pays' }))
  expect(screen.getByRole('columnheader', { name: /A Rose pays/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  expect(first()).toBe('“A diamond is 5 cents”')
  await user.click(screen.getByRole('button', { name: 'Trust' }))
  expect(rows().map((row) => row[3])).toEqual(
    ['official', 'measured', 'reported', 'unsupported'].flatMap((trust) =>
      rows()
        .map((row) => row[3])
        .filter((one) => one === trust),
    ),
  )
  await user.click(screen.getByRole('button', { name: 'Claim and source' }))
  expect(first()).toBe('“0.14 cents”')
})

it('the text of the file disappears once it no longer matches the table', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue({} as Window)
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }))
  const text = await screen.findByRole('textbox')
  act(() => useChoices.getState().setNumber('storeFee', exact('0.5')))
  expect(text).not.toBeInTheDocument()
})
