import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WhereItGoes } from '../../../src/ui/flow/WhereItGoes'
import { openLink } from '../open-link'

const open = (query = '') => openLink(<WhereItGoes />, query)

describe('under the picture', () => {
  it('a sentence says how much TikTok keeps, told three ways', () => {
    open()
    expect(
      screen.getByText(
        'Of each $1, TikTok keeps 37¢. That is 53% of net revenue. In all, 67% never reaches the creator.',
      ),
    ).toBeVisible()
  })

  it.each(['usd=0.05', 'n=0', 'get=1&aside=100'])(
    'no such sentence is where there is no picture: %s',
    (query) => {
      open(query)
      expect(screen.queryByText(/never reaches the creator/)).not.toBeInTheDocument()
    },
  )

  it('says once that the split is rough where another price is used instead', () => {
    open('region=de&buy=app')
    expect(screen.getAllByText(/^Rough estimate: we found no reliable app prices/)).toHaveLength(1)
  })

  it('says nothing about a rough split where the price is known', () => {
    open('region=de')
    expect(screen.queryByText(/^Rough estimate/)).not.toBeInTheDocument()
  })
})
