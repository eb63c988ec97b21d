import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { creatorsTexts } from '../../../src/language/groups/creators'
import { addTexts } from '../../../src/language/load'
import { Refusals } from '../../../src/ui/controls/Refusals'
import { Payout } from '../../../src/ui/creators/Payout'
import { openLink } from '../open-link'
import { savedCsv } from '../share/saved-csv'

addTexts(creatorsTexts)

const open = (query = '') => openLink(<Payout />, query)
const section = () => within(screen.getByRole('region', { name: 'When is the money paid out?' }))
const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => (cell.firstElementChild ?? cell).textContent))
const payoutTable = () => section().getByRole('table', { name: 'When is the money paid out?' })
const when = () => cellsOf(payoutTable())

it('says on which LIVE, when it arrives, and what viewers have paid', () => {
  open()
  expect(section().getByText('Each mark is one LIVE of 720 Roses')).toBeVisible()
  const text = section().getByText('$10 on LIVE 3').closest('div')
  expect(text).toHaveTextContent(
    '$10 on LIVE 3, when viewers have paid $32.69. At worst, going by our sources, it is LIVE 7, in week 2, when viewers have paid $76.76.',
  )
  expect(text).toHaveTextContent(
    'At a minimum of $100 it would be LIVE 28, in week 7. Going by our sources, it is between LIVE 27 and LIVE 70. The money then takes 5 to 36 days. The short end is from a guide that names no source; at the long end, TikTok takes 15 days to process the payout and 21 for the transfer.',
  )
  expect(when()).toEqual([
    ['$1', '200 Roses', '1', 'week 1, day 2', '$10.90'],
    ['$10', '2,000 Roses', '3', 'week 1, day 6', '$32.69'],
    ['$50', '10,000 Roses', '14', 'week 4, day 25', '$152.54'],
    ['$100', '20,000 Roses', '28', 'week 7, day 49', '$305.07'],
  ])
})

it('says beside each LIVE and each day what else is possible by the sources', () => {
  open()
  const cells = within(payoutTable()).getAllByRole('row')[2]?.querySelectorAll('td')
  expect([...(cells ?? [])].map(({ textContent }) => textContent)).toEqual([
    '2,000 Roses1,887 – 5,000',
    '3or 7 at worst',
    'week 1, day 6or day 13 at worstarrives day 11 to 49',
    '$32.69$31.32 – $76.76',
  ])
  expect(within(payoutTable()).getByText('or 27 to 70')).toBeVisible()
})

it('says that a minimum may never be reached', () => {
  open('model=scaled-us&scaled=length:5to25,weekly:0,violations:20&plan=mins:20')
  expect(section().getByText(/gifts pay nothing and the minimum is never reached/)).toBeVisible()
  expect(within(payoutTable()).getAllByText('or never')).toHaveLength(8)
})

it('says minimums in the currency that viewers pay in, too', async () => {
  open('region=gb&fixed=5')
  expect(section().getByText('$10 (about £7.55) on LIVE 3')).toBeVisible()
  expect(
    within(payoutTable())
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['$1 about £0.76', '$10 about £7.55 in use', '$50 about £38', '$100 about £76'])
  const fees = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(within(fees).getByText('about £755')).toBeVisible()
})

it('draws LIVEs by week, with a flag where a minimum is reached', () => {
  open()
  const drawing = section().getByRole('img')
  expect(drawing).toHaveAccessibleName(
    '28 LIVEs, up to week 7. $1 is reached on LIVE 1, $10 is reached on LIVE 3, or 7 at worst, $50 is reached on LIVE 14, or 35 at worst, and $100 is reached on LIVE 28, or 70 at worst.',
  )
  expect(drawing.querySelectorAll('i')).toHaveLength(28)
  expect(drawing.querySelectorAll('[data-full=true]')).toHaveLength(3)
  expect(drawing.querySelectorAll('[data-open=true]')).toHaveLength(7)
  expect([...drawing.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual([
    '$1',
    '$10',
    '$50',
    '$100',
  ])
})

it('has no drawing where no minimum is near, and still says when', () => {
  open('plan=permin:0.01')
  expect(section().queryByRole('img')).toBeNull()
  expect(when()[1]).toEqual(['$10', '2,000 Roses', '3,334', 'week 834, day 5,835', '$30.27'])
})

it.each([
  ['usd=0', 'No minimum is reached: this plan pays nothing.'],
  ['plan=permin:0', 'No minimum is reached: this plan pays nothing.'],
  [
    'plan=mins:1440,lives:8',
    'Your LIVEs take more minutes than a week has. Lower their minutes or their number.',
  ],
  ['usd=0.05', 'These rates can’t all be right, so no day is worked out.'],
  ['min=5000', /^No payout can be that large: TikTok pays at most \$1,000 a day/],
  ['min=0', /^Without a minimum, each LIVE can be paid out at once\./],
  [
    'plan=permin:4000',
    'TikTok pays at most $1,000 a day, so what one LIVE earns takes 2 days to pay out.',
  ],
  [
    'plan=permin:1000000000',
    'TikTok pays at most $1,000 a day, and your LIVEs earn more than that: part of the money stays in your account.',
  ],
])('the payout section says at ?%s: %s', (query, text) => {
  open(query)
  expect(section().getByText(text)).toBeVisible()
})

it('works out what a fixed fee costs: of $5, 25% at $20, 5% at $100, 1% at $500', async () => {
  open('fixed=5')
  const table = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(cellsOf(table)).toEqual([
    ['$10', '50%', '3', '$374.40'],
    ['$20', '25%', '6', '$187.20'],
    ['$62.40', '8%', '17.33', '$60.00'],
    ['$100', '5%', '28', '$37.44'],
    ['$500', '1%', '139', '$7.49'],
    ['$1,000', '0.5%', '278', '$3.74'],
  ])
  expect(within(table).getByText('once a month, as in your plan')).toBeVisible()
  expect(
    section().getByText(
      'The fee takes 5% or less of payouts from $100 up, 2% or less of payouts from $250 up, and 1% or less of payouts from $500 up.',
      { exact: false },
    ),
  ).toBeVisible()
})

it('keeps apart payouts that look the same: a minimum of $62.396, and the $62.40 of a month', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  open('fixed=5&min=62.396')
  const table = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(
    cellsOf(table)
      .slice(0, 2)
      .map(([amount, , lives]) => [amount, lives]),
  ).toEqual([
    ['$62.40', '18'],
    ['$62.40', '17.33'],
  ])
  expect(error).not.toHaveBeenCalled()
  error.mockRestore()
})

it('says that a fee takes all, or can’t be made small enough', async () => {
  open('fixed=20&min=1')
  const table = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(cellsOf(table)[0]?.[1]).toBe('all of it')
  expect(
    section().getByText(/To take less, one payout would have to be more than the \$1,000/),
  ).toBeVisible()
})

it.each([
  ['plan=permin:400', '3 times a month, as in your plan'],
  ['min=100', 'as in your plan'],
  ['min=600&plan=permin:212', 'as in your plan'],
  ['plan=permin:1000000000', 'once a day, as in your plan'],
])('says which payout the plan counts: ?%s', async (query, said) => {
  open(`fixed=5&${query}`)
  const table = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(within(table).getByText(said)).toBeVisible()
})

it('has no 0% beside a fee, nor a way out of one that takes every payout', async () => {
  const { unmount } = open('fixed=0.001')
  const table = await section().findByRole('table', { name: 'What does a fixed fee cost?' })
  expect(within(table).getAllByText('under 0.1%').length).toBeGreaterThan(3)
  expect(within(table).queryByText('0%')).toBeNull()
  unmount()
  open('fixed=2000')
  expect(
    await section().findByText(
      'A fee of $2,000.00 takes every payout: TikTok pays at most $1,000 a day.',
    ),
  ).toBeVisible()
  expect(section().queryByText(/Cash out less often|To take less/)).toBeNull()
})

it('never says that a LIVE is paid out at once if it earns more than TikTok pays in a day', () => {
  open('min=0&plan=permin:4000')
  expect(section().queryByText(/can be paid out at once/)).toBeNull()
})

it('saves the tables as files, with ends and sources, and cites them', async () => {
  open('fixed=5')
  const [payout, fee] = await section().findAllByRole('button', { name: 'Save as CSV' })
  const payouts = await savedCsv(payout as HTMLElement)
  expect(payouts[2]?.slice(0, 16).join(' ')).toMatch(
    /^10 2000 5000 1887 3 7 3 6 13 6 49 11 USD 32\.686\d* 76\.7\d* 31\.3\d*$/,
  )
  const fees = await savedCsv(fee as HTMLElement)
  expect(fees[2]?.slice(0, 6)).toEqual(['20', '5', '25', '6', '187.2', '1000'])
  for (const table of [payouts, fees]) {
    expect(new Set(table.map(({ length }) => length)).size).toBe(1)
    expect(table[1]?.join(' ')).toContain('tiktok.com')
  }
  await userEvent.click(section().getAllByRole('button', { name: 'Cite this' })[0] as HTMLElement)
  const cited = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Citation' })
  expect(cited.value).toMatch(/Three LIVEs to your first payout.*\/creators\/\?.*fixed=5#payout$/)
})

it('shows no result beside an invalid fee', async () => {
  openLink(
    <Refusals>
      <Payout />
    </Refusals>,
    'fixed=5',
  )
  const field = await screen.findByRole('textbox', { name: 'Fixed payout fee' })
  await userEvent.clear(field)
  await userEvent.type(field, 'lots')
  expect(screen.getAllByText('Correct that number to see what the plan pays.')).toHaveLength(2)
  expect(section().queryByRole('table')).toBeNull()
})

it('says that no source gives a fee, and names who says how long it takes', async () => {
  open()
  expect(await section().findByText(/No source gives a figure: enter yours/)).toBeVisible()
  expect(section().getByText('A payout takes 5 to 15 business days.')).toBeInTheDocument()
  expect(section().getAllByText(/A transfer could take up to 21 more days/).length).toBeGreaterThan(
    0,
  )
})
