import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { openPage, stepTo } from '../open-page'

it('stops looking for a second gift once a basket comes another way', async () => {
  const visitor = userEvent.setup()
  await openPage('gift=lion&n=4')
  await visitor.click(screen.getByRole('button', { name: 'Add another gift' }))
  await screen.findByRole('combobox', { name: 'Add a gift' })
  await stepTo('basket=galaxy:3,rose:200')
  const [paid] = screen.getAllByRole('textbox', { name: 'Viewer pays' })
  if (!paid) throw new Error('no field for what the viewer pays')
  await visitor.click(paid)
  await visitor.keyboard('123')
  expect(paid).toHaveFocus()
  expect(paid).toHaveValue('123')
})
