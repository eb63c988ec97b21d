import { describe, expect, it } from 'vitest'
import { otherPlatforms } from '../../src/data/other-platforms'
import { inPercent, isAtMost, toNumber } from '../../src/domain/amount'
import { chosenIn } from '../../src/state/change'
import { elsewhereAt } from '../../src/state/elsewhere'
import { readLink } from '../../src/state/link'

const rowsOf = (query: string) => elsewhereAt(chosenIn(readLink(query).scenario))

function tikTok(buy: 'app' | 'web', query = '') {
  const row = rowsOf(query).find(({ id }) => id === `tiktok-${buy}`)
  if (!row?.share) return row?.problem
  const { low, typical, high } = row.share
  return [low, typical, high].map((part) => Number(toNumber(inPercent(part)).toFixed(1)))
}

describe('TikTok among the other platforms', () => {
  it('has the creator’s share of the price, with what prices and diamonds leave open', () => {
    // 0.5¢ of 19.99 ÷ 1,321; 0.2¢ of 0.99 ÷ 65; 0.53¢ of 0.29 ÷ 20.
    expect(tikTok('app')).toEqual([13.1, 33, 36.6])
    // 0.5¢ of 3.65 ÷ 350; 0.2¢ of 0.33 ÷ 30; 0.53¢ of 0.31 ÷ 30.
    expect(tikTok('web')).toEqual([18.2, 47.9, 51.3])
  })

  it('counts what is paid before tax', () => {
    // 0.3777p of 1.3618p ÷ 1.2.
    expect(tikTok('app', 'region=gb')?.[1]).toBe(33.3)
    // Added tax changes nothing.
    expect(tikTok('app', 'tax=10')).toEqual(tikTok('app'))
  })

  it('follows the payout model, and no deduction', () => {
    // Half of what a store fee of 20 to 30% leaves.
    expect(tikTok('app', 'model=net50&agency=50')).toEqual([35, 35, 40])
    expect(tikTok('web', 'model=net50')).toEqual([50, 50, 50])
  })

  it('has none without a price of the region, or where the rates contradict each other', () => {
    expect(tikTok('web', 'region=gb')).toBe('noPrice')
    expect(tikTok('app', 'price=0.5')).toBe('contradiction')
  })
})

describe('the sources of TikTok’s share', () => {
  const sourcesOf = (query: string) =>
    rowsOf(query).find(({ id }) => id === 'tiktok-app')?.sources ?? []

  it('are those of the price and of the payout model', () => {
    expect(sourcesOf('')).toEqual(expect.arrayContaining(['usd-app-2023', 'diamond-usd']))
  })

  it('are named once, even where the price and the model have one in common', () => {
    const sources = sourcesOf('rates=article')
    expect(sources).toContain('article-example')
    expect(sources).toEqual([...new Set(sources)])
  })

  it.each([
    ['usd=0.001', sourcesOf('model=custom')],
    ['dpc=2', sourcesOf('model=custom')],
    ['price=2&usd=0.001', []],
    ['model=net50&share=30&price=2', []],
  ])('leave out the model’s where the visitor typed what it pays: %s', (query, sources) => {
    expect(sourcesOf(query)).toEqual(sources)
  })

  it('include who says that a payout doesn’t depend on where coins were bought', () => {
    expect(sourcesOf('').at(-1)).toBe('same-whatever-channel')
    expect(sourcesOf('model=scaled-us').at(-1)).toBe('same-whatever-channel')
    expect(sourcesOf('model=net50')).not.toContain('same-whatever-channel')
  })

  it('still include those of a model that doesn’t use what was typed', () => {
    expect(sourcesOf('model=net50&dpc=2')).toContain('official-share-50')
  })
})

it('shares that are not known have no trust', () => {
  const unknown = rowsOf('').filter(({ share }) => !share)
  expect(unknown.map(({ id }) => id)).toEqual(['likee', 'youtube-jewels', 'snapchat-gifts'])
  for (const { trust } of unknown) expect(trust).toBe('unknown')
})

it('a usual share lies within its range', () => {
  for (const { id, share } of otherPlatforms) {
    if (!share) continue
    expect(isAtMost(share.low, share.typical), id).toBe(true)
    expect(isAtMost(share.typical, share.high), id).toBe(true)
  }
})
