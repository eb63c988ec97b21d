import { expect, it } from 'vitest'
import { detailTexts } from '../../src/language/groups/details'
import { addTexts } from '../../src/language/load'
import { ratesInUse } from '../../src/wording/rates-in-use'
import { calculationOf } from './calculation-of'

addTexts(detailTexts)

const rate = (query: string, name: string) => {
  const found = ratesInUse(...calculationOf(query)).find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not in use`)
  return found
}

it.each([
  ['model=diamond', true],
  ['model=scaled-us', true],
  // Shares of what viewers pay stay in their currency.
  ['model=net50', false],
  ['model=net50&fixed=1', true],
])('whether the exchange rate is part of the sum, with %s: %s', (model, inSum) => {
  expect(rate(`region=de&${model}`, 'fx').inSum).toBe(inSum)
})

it('names US Scaled LIVE Rewards with their share, or its ends, and who says so', () => {
  const model = (query: string) => rate(`model=scaled-us&${query}`, 'model')
  expect(model('').text).toBe('US Scaled LIVE Rewards at 46%')
  expect(model('scaled=followers:1').text).toBe('US Scaled LIVE Rewards at 48%')
  expect(model('scaled=length:5to25').text).toBe('US Scaled LIVE Rewards at 28% – 46%')
  expect(model('').sources.map(({ who }) => who)).toEqual([
    'TikTok Creator Academy, via a third-party mirror',
    'LIVE Success newsletter',
    'Rose Value',
  ])
  // A share that was typed has no source.
  expect(model('share=40')).toMatchObject({
    text: 'US Scaled LIVE Rewards at 40%',
    own: true,
    sources: [],
  })
})
