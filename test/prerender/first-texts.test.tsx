import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { openPage } from '../../src/state/calculator'
import { readLink } from '../../src/state/link'
import { EmbedCard } from '../../src/ui/EmbedCard'
import { Page } from '../../src/ui/Page'
import { loadRest } from '../../src/ui/Rest'

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
])('has the texts of the first screen without those that come later: ?%s', async (query) => {
  await loadRest()
  openPage(readLink(query))
  for (const view of [<Page key="page" />, <EmbedCard key="card" />]) {
    // A text that is missing is an error.
    expect(renderToString(view)).toMatch(/<h1[^>]*>.+<\/h1>/)
  }
})
