import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { evidenceTexts } from '../../../src/language/groups/evidence'
import { lateEvidenceTexts } from '../../../src/language/groups/evidence-late'
import { addTexts } from '../../../src/language/load'
import { Checks } from '../../../src/ui/evidence/Checks'
import { openLink } from '../open-link'
import { savedCsv } from '../share/saved-csv'

addTexts(evidenceTexts)
addTexts(lateEvidenceTexts)

const region = () => screen.getByRole('region', { name: 'Held against real payouts' })

const open = (query = '') => openLink(<Checks />, query)

const table = () => within(region()).getByRole('table', { name: 'Held against real payouts' })

/** Of each model: its name, its misses, the usual one, and its trust. */
const models = (of = table()) =>
  within(of)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [
      row.querySelector('th > span')?.textContent,
      within(row)
        .getAllByRole('paragraph')
        .map(({ textContent }) => textContent)
        .join('; '),
      row.querySelector('td:last-child')?.textContent,
      row.querySelector('th')?.lastElementChild?.textContent,
    ])

it('says by how much each payout model misses each payout, the best model first', () => {
  open()
  expect(models()).toEqual([
    [
      '1 coin = 1 diamond = $0.005',
      'A: 6% – 14% too much; B: 3% too little; C: 17% too little to 18% too much; D: as paid',
      '9% – 12%',
      'measured',
    ],
    [
      '50% of net revenue',
      'A: 6% too little to 12% too much; B: 4% too little to 13% too much; C: 13% too little to 25% too much',
      '8% – 17%',
      'official',
    ],
    [
      '30% of what viewers pay',
      'A: 4% too little; B: 3% – 18% too little; C: 25% too little',
      '11% – 16%',
      'unsupported',
    ],
    [
      '50% of what viewers pay',
      'A: 61% too much; B: 37% – 61% too much; C: 25% too much',
      '41% – 49%',
      'unsupported',
    ],
    [
      '2 coins = 1 diamond = $0.005',
      'A: 43% – 47% too little; B: 52% too little; C: 41% – 59% too little; D: as paid',
      '45% – 52%',
      'unsupported',
    ],
    [
      '200 Roses = 1 diamond = $0.005',
      'A: 99% too little; B: 99.5% too little; C: 99% – 99.6% too little; D: as paid',
      '99% – 99.5%',
      'unsupported',
    ],
    // Neither right nor wrong: all of them are older.
    [
      'US Scaled LIVE Rewards at 46%',
      'In force since February 10, 2025, after these payouts',
      'not yet in force',
      'official',
    ],
  ])
})

it('says what a report leaves open, which model is closest, and what every model predicts', () => {
  open()
  const bbc = within(region()).getByRole('heading', { name: '$106 became $33' }).parentElement
  expect(bbc).toHaveTextContent(
    'The number of coins wasn’t reported; 7,000 to 7,494 is our own estimate.',
  )
  expect(bbc).toHaveTextContent('Closest: 30% of what viewers pay')
  expect(bbc).toHaveTextContent('1 coin = 1 diamond = $0.005$35.00 – $37.476% – 14% too much')
  expect(bbc).toHaveTextContent('US Scaled LIVE Rewards at 46%not yet in force')
  expect(within(bbc as HTMLElement).getByRole('link', { name: /step by step/ })).toHaveAttribute(
    'href',
    expect.stringContaining('/bbc-2022/'),
  )
  const abc = within(region()).getByRole('heading', { name: 'The creator kept 40%' }).parentElement
  expect(abc).toHaveTextContent('50% of net revenue35% – 50%13% too little to 25% too much')
  expect(abc).toHaveTextContent('No source gives a rate for Australia’s sales tax (GST)')
  const lion = within(region()).getByRole('heading', { name: 'A Lion paid $155' }).parentElement
  expect(lion).toHaveTextContent(
    'A local money changer paid $155 for it; whether a fee was already taken off isn’t known.',
  )
  // 0.0025 ÷ 1.513… and ÷ 1.057…, in cents.
  expect(abc).toHaveTextContent('200 Roses = 1 diamond = $0.0050.2%99% – 99.6% too little')
  const screenshot = within(region()).getByRole('heading', {
    name: '420 diamonds were worth $2.10',
  }).parentElement
  expect(screenshot).toHaveTextContent('50% of what viewers paymakes no prediction')
})

it('states the rule by which a model is called measured, and which ones it holds for', () => {
  open()
  expect(region()).toHaveTextContent(
    'suits the model best. That holds for 1 coin = 1 diamond = $0.005 and 50% of net revenue.',
  )
})

it('uses the prices of each payout’s time, whatever the visitor chooses', () => {
  open()
  const before = models()
  openLink(<Checks />, 'region=gb&price=9&usd=0.001')
  const [, after] = screen.getAllByRole('table', { name: 'Held against real payouts' })
  expect(models(after)).toEqual(before)
})

it('draws a payout over the whole range that its report leaves open', () => {
  open()
  const [row] = within(table()).getAllByRole('row').slice(1)
  expect(row?.querySelector('td circle')).toBeNull()
  // B is 3% too little, C 17% too little to 18% too much.
  const ends = [...(row?.querySelectorAll('svg svg') ?? [])].map((lane) => {
    const [mark] = lane.querySelectorAll('line')
    return [lane.textContent, mark?.getAttribute('x1') === mark?.getAttribute('x2')]
  })
  expect(ends).toEqual([
    ['A', false],
    ['B', true],
    ['C', false],
    ['D', true],
  ])
})

it('names each payout by its letter', () => {
  open()
  const [first] = within(region()).getAllByRole('listitem')
  expect(
    within(first as HTMLElement)
      .getByText('A')
      .closest('[aria-hidden]'),
  ).toBeNull()
})

it('sorts by what is off, from too little to too much, with models that nothing speaks of last', async () => {
  open()
  await userEvent.click(within(table()).getByRole('button', { name: 'Off by' }))
  const names = models().map(([name]) => name)
  expect(names.slice(0, 2)).toEqual([
    '200 Roses = 1 diamond = $0.005',
    '2 coins = 1 diamond = $0.005',
  ])
  expect(names.slice(-2)).toEqual(['50% of what viewers pay', 'US Scaled LIVE Rewards at 46%'])
})

it('the CSV file names the rates, the trust and the sources of each row', async () => {
  open()
  const [headings, ...rows] = await savedCsv(screen.getByRole('button', { name: 'Save as CSV' }))
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([headings?.length]))
  expect(headings?.slice(8)).toEqual([
    'Trust',
    'Sources',
    'Dates of the sources',
    'Addresses',
    'Rates',
    'Link',
  ])
  const ratesOf = (payout: string) =>
    new Set(rows.filter(([title]) => title?.startsWith(payout)).map((row) => row[12]))
  expect(ratesOf('$106 became')).toEqual(new Set(['2022-10']))
  expect(ratesOf('A Lion paid')).toEqual(new Set(['2022-10']))
  expect(ratesOf('The creator kept')).toEqual(new Set(['2022-10; 2026-11']))
  expect(ratesOf('420 diamonds')).toEqual(new Set(['2026-11']))
  const [first] = rows
  expect(first?.[8]).toBe('measured')
  expect(first?.[9]).toContain('BBC')
  expect(first?.[11]).toContain('https://')
})

it('the citation names the rates of all payouts', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'Cite this' }))
  expect(await screen.findByRole('textbox', { name: 'Citation' })).toHaveTextContent(
    'Rose Value, rates of October 2022 and November 2026, accessed',
  )
})
