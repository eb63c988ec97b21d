import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Doubt } from '../../../src/ui/answer/Doubt'
import { openLink } from '../open-link'

it('leads to the claims about a Rose, with the rates of the link', () => {
  openLink(<Doubt />, 'model=net50')
  const link = screen.getByRole('link', { name: 'Compare claims with measured payouts' })
  expect(link).toHaveProperty('href', expect.stringMatching(/\/evidence\/\?model=net50#claims$/))
})
