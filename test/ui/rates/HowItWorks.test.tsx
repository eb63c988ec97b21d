import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { HowItWorks } from '../../../src/ui/rates/HowItWorks'
import { openLink } from '../open-link'

it('leads to what is known, estimated and myth, with the rates of the link', () => {
  openLink(<HowItWorks />, 'region=gb')
  const link = screen.getByText('What is known, and what is not').closest('a')
  expect(link?.href).toMatch(/\/evidence\/\?region=gb#known$/)
})
