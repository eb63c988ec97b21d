import { type Dollars, exact } from '../domain/amount'
import type { RateSet } from '../domain/rate-set'
import { settled } from '../domain/rates'
import { exchange2022, exchange2026 } from './exchange'
import { firstRates, us } from './first-rates'
import { addRateSets, type RateSets } from './known-rate-sets'
import { models2022, models2026, modelsOfArticle } from './payout-models'
import * as packs from './price-lists'
import {
  articleUs,
  br,
  de,
  fr,
  gb,
  gh,
  indonesia,
  jp,
  kr,
  ma,
  mx,
  otherEuroCountries,
  pe,
  vn,
} from './regions'
import { fee, feeFrom, feeOf2026, noProcessingFee, standardFee } from './store-fees'

const articleFee = fee('0', 'article-silent')

/** Apple has terms of its own in the EU. */
const euroFee = feeFrom('12', '30', 'apple-standard', 'apple-eu', 'google-2026', 'google-standard')
const euroRegions = [de, fr, ...otherEuroCountries].map(({ id }) => id)

const newest: RateSet = {
  ...firstRates,
  regions: [us, gb, de, fr, ...otherEuroCountries, br, mx, pe, ma, vn, jp, kr, gh, indonesia],
  priceLists: [
    ...firstRates.priceLists,
    packs.usWeb2025,
    packs.gbApp,
    packs.deWeb,
    packs.frWeb,
    ...otherEuroCountries.map(packs.euroWeb),
    packs.brWeb2025,
    packs.mxWeb,
    packs.peWeb,
    packs.maWeb,
    packs.vnApp2024,
    packs.vnWeb,
    packs.jpWeb,
    packs.jpApp,
    packs.krApp2021,
  ],
  roughPrices: [{ ...packs.euroApp, regions: euroRegions }, packs.ghWeb, packs.idApp, packs.idWeb],
  storeFees: {
    app: {
      us: feeOf2026,
      gb: feeOf2026,
      ...Object.fromEntries(euroRegions.map((region) => [region, euroFee])),
      '*': standardFee,
    },
    web: { '*': noProcessingFee },
  },
  models: models2026,
  exchange: exchange2026,
}

/** The time of the BBC's test. */
const october2022: RateSet = {
  id: '2022-10',
  asOf: '2022-10',
  regions: [us, gb],
  priceLists: [packs.usAppOld, packs.usWeb2022, packs.gbApp],
  storeFees: {
    app: { '*': standardFee },
    web: { '*': noProcessingFee },
  },
  models: models2022,
  exchange: exchange2022,
  deductions: firstRates.deductions,
  minimum: { value: settled(exact<Dollars>('100')), sources: ['wd-min-2019'] },
}

/** The founding article has no date: this is when it was read. */
const article: RateSet = {
  id: 'article',
  asOf: '2026-11',
  regions: [articleUs],
  priceLists: [packs.articleApp],
  storeFees: { app: { '*': articleFee }, web: { '*': articleFee } },
  models: modelsOfArticle,
  exchange: exchange2026,
  deductions: {
    agency: ['article-silent'],
    payoutFee: ['article-silent'],
    aside: ['article-silent'],
  },
  minimum: { value: settled(exact<Dollars>('100')), sources: ['article-minimum'] },
}

/** Newest first. A set that was published never changes: old links name it. */
export const rateSets: RateSets = [newest, october2022, article]
addRateSets(rateSets)

/** What applies where a link names no set. */
export const newestRateSet: RateSet = rateSets[0]

export const rateSetById = (id: string): RateSet | undefined =>
  rateSets.find((rateSet) => rateSet.id === id)
