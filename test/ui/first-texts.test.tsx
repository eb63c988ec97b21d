import { render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useCalculator } from '../../src/state/calculator'
import { readLink } from '../../src/state/link'
import { App } from '../../src/ui/App'
import { EmbedCard } from '../../src/ui/EmbedCard'
import { Page } from '../../src/ui/Page'

afterEach(() => {
  vi.restoreAllMocks()
  useCalculator.getState().open(readLink(''))
})

it.each([
  '',
  'get=100&agency=10&fee=2&fixed=0.3&aside=20&tax=8&cur=EUR',
  'rates=article&model=roses200&price=1.4&store=3',
  'rates=2022-10&pay=106&model=net50&share=40',
  'region=vn&buy=web&coins=15&fx=25000',
  'region=us&buy=web&rates=2022-10&dpc=2&usd=0.004&min=50',
  'usd=0.05',
  'get=1&aside=100',
  'diamonds=5&dpc=0',
  'n=0',
  'pay=0.001',
  'gift=coins-15&n=x&tax=900&v=2',
])('has the texts of the first screen without those that come later: ?%s', (query) => {
  // react-intl reports a text that is missing, and shows its id.
  const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
  useCalculator.getState().open(readLink(query))
  for (const view of [<Page key="page" />, <EmbedCard key="card" />]) {
    render(<App>{view}</App>)
  }
  expect(reported.mock.calls.map(([error]) => String(error))).toEqual([])
})
