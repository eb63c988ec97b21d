import { type Coins, type Dollars, exact, type Money, percent, rate } from '../domain/amount'
import type { PriceList, RateSet, Region } from '../domain/rate-set'
import { diamond2026 } from './diamond-model'
import { feeOf2026, noProcessingFee, standardFee } from './store-fees'

export const us: Region = {
  id: 'us',
  currency: 'USD',
  taxMode: 'added',
  taxName: 'sales',
  // It depends on the place.
  tax: { value: percent('0'), sources: ['us-sales-tax'] },
}

const pack = rate<Coins, Money>

/** The pack that sold best stands for the list. */
const usApp2023: PriceList = {
  region: 'us',
  buy: 'app',
  currency: 'USD',
  packs: [
    pack('65', '0.99'),
    pack('330', '4.99'),
    pack('660', '9.99'),
    pack('1321', '19.99'),
    pack('3303', '49.99'),
    pack('6607', '99.99'),
    pack('16500', '249.99'),
  ],
  typical: pack('1321', '19.99'),
  others: [pack('20', '0.29')],
  sources: [
    'usd-app-2023',
    'usd-app-2023-ladder',
    'usd-app-2023-copy',
    'usd-app-odd',
    'no-price-list',
  ],
}

/**
 * Of the newest rates, those of a link that asks for no others: the app's in the US, in dollars, with the default
 * payout model. `rate-sets.ts` has the whole set.
 */
export const firstRates: RateSet = {
  id: '2026-11',
  asOf: '2026-11',
  regions: [us],
  priceLists: [usApp2023],
  roughPrices: [],
  storeFees: {
    app: { us: feeOf2026, '*': standardFee },
    web: { '*': noProcessingFee },
  },
  models: [diamond2026],
  exchange: { asOf: '2026-09-29', source: 'fx-2026-09-29', perDollar: { USD: '1' } },
  deductions: {
    agency: ['agency-official', 'agency-faq', 'agency-private', 'agency-bbc'],
    payoutFee: ['wd-current-page', 'wd-paypal-fee'],
    aside: ['us-withholding', 'us-withholding-rate', 'us-1099'],
  },
  minimum: {
    value: {
      low: exact<Dollars>('1'),
      typical: exact<Dollars>('10'),
      high: exact<Dollars>('100'),
    },
    sources: ['wd-min-typical', 'wd-current-page', 'wd-min-2019'],
  },
}
