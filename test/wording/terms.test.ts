import { expect, it } from 'vitest'
import { termsOf } from '../../src/wording/terms'
import { calculationOf } from './calculation-of'

const terms = (query: string) => termsOf(...calculationOf(query))

it('the rates in a line name region and store, price, fee and model', () => {
  expect(terms('')).toMatchObject({
    where: 'United States, in the app',
    price: '100 coins for $1.51',
    storeFee: 'App store 30%',
    model: '1 coin = 1 diamond = $0.005',
    currency: null,
  })
})

it('they follow what was chosen and typed', () => {
  expect(terms('region=de&buy=web&store=3&model=net50')).toMatchObject({
    where: 'Germany, on the web',
    storeFee: 'Payment processor 3%',
    model: '50% of net revenue',
  })
})

it('they name the packs that are paid for, and the price of coins where none are', () => {
  expect(terms('packs=1').price).toBe('2 × 65 coins for $1.98')
  expect(terms('packs=1&n=395').price).toBe('1 × 330 coins and 1 × 65 coins for $5.98')
  expect(terms('packs=1&buy=web').price).toBe('100 coins for $1.04')
  expect(terms('packs=1&n=0').price).toBe('100 coins for $1.51')
})

it('they name the currency where it is not the region’s own', () => {
  expect(terms('cur=EUR').currency).toBe('paid in EUR')
  expect(terms('region=de').currency).toBeNull()
})
