import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Deferred } from '../../src/state/react/Deferred'
import { ModelChooser } from '../../src/ui/rates/ModelChooser'
import { openLink } from './open-link'

it('a payout model that is chosen stays chosen while the rest of the page follows', () => {
  openLink(
    <Deferred>
      <ModelChooser />
    </Deferred>,
  )
  const model = screen.getByRole<HTMLInputElement>('radio', { name: /^50% of net revenue/ })
  // Without act(), which would wait for what React does later.
  model.click()
  expect(model.checked).toBe(true)
})
