import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { creatorsTexts } from '../../../src/language/groups/creators'
import { addTexts } from '../../../src/language/load'
import { useChoices } from '../../../src/state/choices'
import { readLink, writeLink } from '../../../src/state/link'
import { Why } from '../../../src/ui/creators/Why'
import { openLink } from '../open-link'
import { savedCsv } from '../share/saved-csv'

addTexts(creatorsTexts)

const open = (paid?: string, others = '') =>
  openLink(<Why />, `${paid === undefined ? '' : `paid=${paid}`}${others}`)
const region = () => within(screen.getByRole('region', { name: 'Why is my payout lower?' }))
const rows = () =>
  region()
    .getAllByRole('rowheader')
    .map((head) => {
      const [name] = head.querySelectorAll('span')
      const [drawn, leaves, fit] = within(head.closest('tr') as HTMLElement).getAllByRole('cell')
      const label = drawn && within(drawn).getByRole('img').getAttribute('aria-label')
      return [name?.textContent, label, leaves?.textContent, fit?.textContent]
    })
const said = () =>
  region()
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .filter(Boolean)
const link = () => decodeURIComponent(String(writeLink(useChoices.getState().scenario)))
const received = () => screen.getByRole('textbox', { name: 'Money received' })
const diamonds = () => screen.getByRole('textbox', { name: 'Diamonds' })
const currency = () => screen.getByRole('combobox', { name: 'Currency of the money' })

async function type(field: HTMLElement, text: string) {
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

it('says how much is missing, and what would explain it, the best fit first', () => {
  open('diamonds:42000,usd:168')
  expect(said()).toEqual(['$0.0040 a diamond: $42.00, or 20%, less than the usual $210.00.'])
  expect(rows()).toEqual([
    ['Scaled LIVE Rewards at 40%', 'leaves $168.00 of $210.00', '$168.00', 'exactly'],
    ['An agency that takes 20%', 'leaves $168.00 of $210.00', '$168.00', 'exactly'],
    [
      'Scaled LIVE Rewards at 46%, and an agency that takes 13%',
      'leaves $168.08 of $210.00',
      '$168.08',
      'nearly: $0.08 too high',
    ],
    ['Payout fee and exchange', 'No source gives a figure', '?', 'only if it is 20%'],
    ['US tax withheld, 30%', 'leaves $147.00 of $210.00', '$147.00', '$21.00 too low'],
    [
      'Violations under Scaled LIVE Rewards',
      'leaves $109.20 of $210.00',
      '$109.20',
      '$58.80 too low',
    ],
  ])
  const [scaled, , , fee, tax, violations] = region().getAllByRole('rowheader')
  expect(scaled).toHaveTextContent('38 for length and 2 for new followers; US only')
  expect(scaled).toHaveTextContent('LIVE Success newsletter')
  expect(fee).toHaveTextContent('No source gives a figure; as a fixed fee, $42.00')
  expect(tax).toHaveTextContent('At most, without form W-8BEN; 20% would fit')
  expect(violations).toHaveTextContent('46% less 20 points; 6 points would fit')
})

it.each([
  ['', 'Enter the diamonds of a payout and the money you received.'],
  ['paid=diamonds:5000', '5,000 diamonds usually pay $25.00. Enter what you received.'],
  ['paid=usd:5', 'Enter how many diamonds this payout was for.'],
  ['paid=diamonds:0,usd:5', /^Zero diamonds pay nothing\./],
  ['paid=diamonds:1,usd:0', /^1 diamond usually pays \$0.005\. Only violations/],
  ['paid=diamonds:42000,usd:210', 'That is the usual $210.00, to the cent. Nothing is missing.'],
  [
    'paid=diamonds:42000,usd:222.6',
    /6%, more than the usual \$210\.00\.US Scaled LIVE Rewards pay this at a share of 53%\.$/,
  ],
  [
    'paid=diamonds:1,usd:1000000',
    /more than the usual \$0\.005\.No known rate pays more than \$0\.0053 a diamond\. Check both numbers\.$/,
  ],
])('says in a sentence what there is to say, without a table: ?%s', (query, sentence) => {
  openLink(<Why />, query)
  expect(said()).toEqual([
    typeof sentence === 'string' ? sentence : expect.stringMatching(sentence),
  ])
  expect(region().queryByRole('table')).toBeNull()
  expect(region().queryByRole('button', { name: 'Save as CSV' })).toBeNull()
})

it('says that nothing explains it, and what to ask', () => {
  open('diamonds:42000,usd:20')
  expect(said()).toContain(
    'No sourced rate explains this, alone or with another. The table shows what it would take.',
  )
  expect(region().getByRole('heading', { name: 'What to ask TikTok’s support' })).toBeVisible()
  expect(region().getAllByRole('listitem').length).toBeGreaterThan(4)
  expect(rows().map(([, , , fit]) => fit)).toEqual(
    expect.arrayContaining(['only if it takes 90.5%', 'only if it is 90.5%']),
  )
})

it.each([
  'diamonds:1000000000000000,usd:0.000000000000000001',
  'diamonds:0.000000000000000001,usd:1000000000000000',
  'diamonds:1000000000000000,usd:0.01',
  'diamonds:3,usd:0.007',
  'diamonds:1000000000000000,usd:1000000000000000',
])('has words for absurd numbers: %s', (paid) => {
  const { container } = open(paid)
  expect(container.textContent).not.toMatch(/NaN|Infinity|undefined/)
  expect(container.textContent).not.toMatch(/\$0\.00 (?:a|too)|\b0%|(?:^|[^.\d])100%/)
})

it.each([
  ['in force', '&usd=0.006', '$252.00'],
  ['that pays half a cent, where the one in force shares money', '&model=net50', '$210.00'],
  ['that pays half a cent, where the one in force pays nothing', '&usd=0', '$210.00'],
])('compares with the payout model %s', (_, others, usual) => {
  open('diamonds:42000,usd:168', others)
  expect(said()[0]).toContain(`less than the usual ${usual}.`)
})

it('keeps what is typed in the link, one number after the other', async () => {
  open()
  expect(diamonds()).toHaveValue('')
  await type(diamonds(), '42,000')
  expect(link()).toBe('paid=diamonds:42000')
  await type(received(), '$168')
  expect(link()).toBe('paid=diamonds:42000,usd:168')
  expect(rows()).toHaveLength(6)
  useChoices.getState().chooseRegion('gb')
  expect(link()).toBe('region=gb&paid=diamonds:42000,usd:168')
})

it('fills in the payout of an example when asked', async () => {
  open()
  await userEvent.click(region().getByRole('button', { name: 'Try an example' }))
  expect(received()).toHaveValue('168.00')
  expect(rows()).toHaveLength(6)
  // The button is gone; the focus stays with the numbers.
  expect(document.body).not.toHaveFocus()
  await userEvent.tab()
  expect(diamonds()).toHaveFocus()
})

it('reads money of another currency, keeps it as typed, and takes the exchange for a step', async () => {
  open('diamonds:42000')
  await userEvent.selectOptions(currency(), 'EUR')
  await type(received(), '147.88')
  // 147.88 ÷ 0.88022588.
  expect(link()).toBe('paid=diamonds:42000,usd:168')
  expect(received()).toHaveValue('147.88')
  expect(said()[0]).toContain('$0.0040 a diamond')
  expect(rows().map(([name, , , fit]) => [name, fit])).toEqual(
    expect.arrayContaining([
      ['Scaled LIVE Rewards at 40%', 'exactly'],
      ['Payout fee', 'only if it is 20%'],
      ['Exchange', 'only at €0.704 for $1'],
    ]),
  )
  expect(region().getByText(/^Converted at €0\.880 for \$1 \(September 29, 2026\)/)).toBeVisible()

  expect(said()[0]).toMatch(/^€147\.88 \(about \$168\.00\)\. A link keeps it in US dollars\./)

  // The same number in another currency is other money: 147.88 ÷ 0.75538854.
  await userEvent.selectOptions(currency(), 'GBP')
  expect(received()).toHaveValue('147.88')
  expect(link()).toContain('usd:195.77')
})

it('does not take less than a US cent in another currency for nothing', async () => {
  open('diamonds:1')
  await userEvent.selectOptions(currency(), 'KRW')
  await type(received(), '5')
  expect(link()).toMatch(/^paid=diamonds:1,usd:0\.003\d\d$/)
  expect(received()).toHaveValue('5')
  expect(said()).toEqual([
    '₩5 (about 0.37¢). A link keeps it in US dollars.That is the usual $0.005, to the cent. Nothing is missing.',
  ])
})

it('shows a payout that came with a link in US$, whatever currency was chosen', async () => {
  const { rerender } = open('diamonds:42000,usd:168')
  await userEvent.selectOptions(currency(), 'EUR')
  useChoices.getState().open(readLink('paid=diamonds:42000,usd:180'))
  rerender(<Why />)
  expect(currency()).toHaveValue('USD')
  expect(received()).toHaveValue('180.00')
})

it('says what cannot be read, and leaves the rest', async () => {
  open('diamonds:42000,usd:168')
  await type(received(), 'lots')
  await userEvent.tab()
  expect(received()).toHaveValue('lots')
  expect(received()).toBeInvalid()
  expect(link()).toBe('paid=diamonds:42000,usd:168')
})

it('shows no older result beside a number that is invalid or empty', async () => {
  open('diamonds:42000,usd:168')
  await type(received(), 'lots')
  expect(region().queryByRole('table')).toBeNull()
  expect(said()).toEqual(['Correct that number to compare.'])
  await type(received(), '168')
  expect(rows()).toHaveLength(6)
  await userEvent.clear(diamonds())
  await userEvent.tab()
  expect(diamonds()).toHaveValue('')
  expect(diamonds()).toBeInvalid()
  expect(region().queryByRole('table')).toBeNull()
  expect(region().queryByRole('button', { name: 'Save as CSV' })).toBeNull()
})

it('sorts by what is left, what is not known last', async () => {
  open('diamonds:42000,usd:168')
  await userEvent.click(region().getByRole('button', { name: 'Leaves' }))
  expect(rows().map(([, , leaves]) => leaves)).toEqual([
    '$109.20',
    '$147.00',
    '$168.00',
    '$168.00',
    '$168.08',
    '?',
  ])
})

it('its file has each step with plain numbers and its sources', async () => {
  open('diamonds:42000,usd:168')
  const file = await savedCsv(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(new Set(file.map(({ length }) => length))).toEqual(new Set([12]))
  expect(file.map((row) => row.slice(1, 7))).toEqual([
    expect.anything(),
    ['210', '168', '168', '0', '', ''],
    ['210', '168', '168', '0', '', ''],
    ['210', '168', '168.084', '0.084', '', ''],
    ['210', '168', '', '', '20', ''],
    ['210', '168', '147', '-21', '', '20'],
    ['210', '168', '109.2', '-58.8', '', '6'],
  ])
})

it('is cited with the page for creators and both numbers', async () => {
  open('diamonds:42000,usd:168')
  await userEvent.click(screen.getByRole('button', { name: 'Cite this' }))
  const cited = await screen.findByRole('textbox', { name: 'Citation' })
  expect(decodeURIComponent((cited as HTMLTextAreaElement).value)).toMatch(
    /\/creators\/\?rates=2026-11&paid=diamonds:42000,usd:168#why$/,
  )
})
