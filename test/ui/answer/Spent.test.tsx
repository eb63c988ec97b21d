import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openPage } from '../open-page'

const pays = () => screen.getByRole('textbox', { name: 'Viewer pays' })

it('“I spent …” leads to the field, and says what the money bought and comes to', async () => {
  const visitor = userEvent.setup()
  await openPage()
  expect(screen.queryByText(/that bought/)).toBeNull()
  await visitor.click(screen.getByRole('button', { name: 'I spent …' }))
  expect(pays()).toHaveFocus()
  await visitor.keyboard('10')
  // At most at the cheapest pack that a source has: 20 coins for $0.29.
  expect(
    await screen.findByText(/^In the app, that bought at most 689 Roses, or 689 coins\./),
  ).toBeVisible()
  // What doesn’t buy one more Rose was spent, too.
  expect(
    screen.getByText(
      'Spent every week, that comes to $43.33 a month and $520.00 a year; every month, $120.00 a year.',
    ),
  ).toBeVisible()
  expect(screen.getByText(/August 17, 2021.*within 14 days if none were used/)).toBeVisible()
})

it('says what the money bought in coins, beyond the last whole gift', async () => {
  await openPage('gift=lion&pay=1000')
  expect(await screen.findByText(/bought at most 2 Lions, or 68,965 coins\./)).toBeVisible()
})

it('says where the coins were bought: prices differ', async () => {
  await openPage('pay=10&buy=web')
  expect(await screen.findByText(/^On the website, that bought at most/)).toBeVisible()
})

it('money that was too little for a gift bought coins', async () => {
  await openPage('gift=lion&pay=5')
  expect(await screen.findByText(/^In the app, that bought at most 344 coins\./)).toBeVisible()
})

it('says so where nothing was bought', async () => {
  await openPage('pay=0.001')
  expect(await screen.findByText(/^That wasn’t enough for a single coin\./)).toBeVisible()
})

it('leads parents to what they can do', async () => {
  await openPage('pay=300')
  expect(await screen.findByText(/Apple or Google for coins bought in the app/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Did a child spend too much?' })).toHaveAttribute(
    'href',
    expect.stringMatching(/log\/.*#child$/),
  )
})
