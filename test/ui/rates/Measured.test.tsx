import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { followedPayments } from '../../../src/data/followed-payments'
import { measurements } from '../../../src/data/measurements'
import { pageAt } from '../../../src/data/pages'
import { toDecimal } from '../../../src/domain/amount'
import { readLink } from '../../../src/state/link'
import { Measured } from '../../../src/ui/rates/Measured'
import { openLink } from '../open-link'

const page = pageAt('bbc-2022')?.query ?? ''

/** The cells of each row of the table, row by row. */
const rows = (table: HTMLElement | undefined) =>
  within(table as HTMLElement)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))

it('shows what the BBC measured, step by step', () => {
  openLink(<Measured />, page)
  expect(rows(screen.getByRole('table', { name: 'Measured' }))).toEqual([
    ['Spent on gifts', '$106.00'],
    ['Reached the creator’s account', '$33.00'],
    ['After 10% for the transfer', '$29.70'],
    // 33 × 0.9 × 0.65 = 19.305.
    ['After 35% of the rest for middlemen', '$19.31'],
  ])
  expect(screen.getAllByText(/breakinglatest\.news/)[0]).toBeInTheDocument()
})

it('says how far each payout model is from what was measured', () => {
  openLink(<Measured />, page)
  expect(
    rows(screen.getByRole('table', { name: 'Payouts by model, for $106.00 of gifts' })),
  ).toEqual([
    // 7,494 Roses of half a cent: 37.47 against 33.
    ['1 coin = 1 diamond = $0.005', '$37.47', '14% more than measured'],
    ['50% of net revenue', '$37.10', '12% more than measured'],
    ['2 coins = 1 diamond = $0.005', '$18.74', '43% less than measured'],
    ['50% of what viewers pay', '$52.99', '61% more than measured'],
    ['30% of what viewers pay', '$31.80', '4% less than measured'],
    ['200 Roses = 1 diamond = $0.005', '$0.19', '99% less than measured'],
  ])
})

it('is there on the page of the test only', () => {
  openLink(<Measured />, 'n=7')
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
})

it.each(followedPayments)('on /$page/ is about the calculation of that page', (payment) => {
  const { scenario } = readLink(pageAt(payment.page)?.query ?? '')
  expect(toDecimal(scenario.known.amount)).toBe(toDecimal(payment.spent))
  const measurement = measurements.find(({ id }) => id === payment.page)
  expect({ ...measurement?.readings[0], model: undefined }).toEqual({
    ...scenario,
    model: undefined,
  })
  expect(scenario.rateSet).toBe('2022-10')
})
