import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { pageAt } from '../../../src/data/pages'
import { openPage } from '../../../src/state/choices'
import { readLink } from '../../../src/state/link'
import { Limits } from '../../../src/ui/answer/Limits'
import { OutOfReach } from '../../../src/ui/answer/LinkNotices'
import { openLink } from '../open-link'

describe('below the payout minimum', () => {
  it.each([
    ['', '1,900 Roses more are needed to reach the $10.00 minimum.'],
    ['n=1999', '1 Rose more is needed to reach the $10.00 minimum.'],
    ['pay=1', '1,934 Roses more are needed to reach the $10.00 minimum.'],
    // 33 US$ of 100.
    ['gift=lion&min=200', '1 Lion more is needed to reach the $200.00 minimum.'],
    ['gift=heart-me', '1,999 Heart Me gifts more are needed to reach the $10.00 minimum.'],
    ['gift=coins-15', '133 gifts of 15 coins more are needed to reach the $10.00 minimum.'],
    // Payouts are in dollars, whatever the viewer pays in.
    ['n=100&region=de', '1,900 Roses more are needed to reach the $10.00 minimum.'],
    // The minimum applies before deductions.
    ['n=100&agency=50', '1,900 Roses more are needed to reach the $10.00 minimum.'],
  ])('says how many gifts more reach it: ?%s', (query, more) => {
    openLink(<Limits />, query)
    expect(screen.getByText(`Not yet enough to be paid out: ${more}`)).toBeVisible()
  })

  it.each([
    ['reached', 'n=2000'],
    ['reached by a target', 'get=10'],
    ['none', 'min=0'],
    ['out of reach', 'usd=0'],
    ['of nothing', 'n=0'],
    ['of less than one gift', 'gift=lion&pay=5'],
    ['of a target out of reach', 'get=5&agency=100'],
    ['of rates that contradict each other', 'price=1&usd=0.02'],
  ])('says nothing where it is %s: ?%s', (_, query) => {
    expect(openLink(<Limits />, query).container).toBeEmptyDOMElement()
  })

  it('says nothing of a test that was paid out', () => {
    openPage(readLink(pageAt('bbc-2022')?.query ?? ''))
    expect(
      openLink(<Limits />, 'pay=106&rates=2022-10&model=net50').container,
    ).toBeEmptyDOMElement()
    openPage(readLink(''))
  })
})

it('leaves it to the notice that something takes everything, which is said once', () => {
  openLink(
    <>
      <Limits />
      <OutOfReach brief={false} />
    </>,
    'fixed=5',
  )
  expect(screen.getAllByText(/payout/)).toHaveLength(1)
  expect(screen.getByRole('alert')).toHaveTextContent('The fixed payout fee takes everything.')
})
