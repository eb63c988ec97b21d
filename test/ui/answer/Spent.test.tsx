import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openPage } from '../open-page'

const pays = () => screen.getByRole('textbox', { name: 'Viewer pays' })

it('“I spent …” leads to the field, and says what the money bought and comes to', async () => {
  const visitor = userEvent.setup()
  await openPage()
  expect(screen.queryByText(/^That bought/)).toBeNull()
  await visitor.click(screen.getByRole('button', { name: 'I spent …' }))
  expect(pays()).toHaveFocus()
  await visitor.keyboard('10')
  // 660 Roses cost $9.99: what is left over was not spent.
  expect(await screen.findByText(/^That bought at most 660 Roses, or 660 coins/)).toBeVisible()
  expect(
    screen.getByText(/every week, that comes to \$519\.\d\d a year; every month, \$119\.85/),
  ).toBeVisible()
  expect(screen.getByText(/August 17, 2021.*within 14 days if none were used/)).toBeVisible()
})

it('nothing is said where nothing was bought', async () => {
  await openPage('pay=0.001')
  expect(screen.queryByText(/^That bought/)).toBeNull()
})
