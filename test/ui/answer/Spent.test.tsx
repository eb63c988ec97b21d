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
  expect(await screen.findByText(/^That bought 660 Roses at most, or 660 coins/)).toBeVisible()
  expect(
    screen.getByText(/every week comes to \$519\.\d\d in a year; every month, to \$119\.85/),
  ).toBeVisible()
  expect(screen.getByText(/within 14 days if none of them was used.*August 17, 2021/)).toBeVisible()
})

it('nothing is said where nothing was bought', async () => {
  await openPage('pay=0.001')
  expect(screen.queryByText(/^That bought/)).toBeNull()
})
