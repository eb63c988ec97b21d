import type { Dollars, Part } from '../domain/amount'
import { exact, percent } from '../domain/amount'
import type { RateSet, Sourced } from '../domain/rate-set'
import { type Ranged, settled } from '../domain/rates'
import { exchange2022, exchange2026 } from './exchange'
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
  us,
  vn,
} from './regions'

/** Per cent of the price without tax, where the sources agree. */
const fee = (typical: string, ...sources: readonly string[]): Sourced<Ranged<Part>> => ({
  value: settled(percent(typical)),
  sources,
})

/** The same where stores and programmes ask less than the usual. */
const feeFrom = (
  low: string,
  typical: string,
  ...sources: readonly string[]
): Sourced<Ranged<Part>> => ({
  value: { low: percent(low), typical: percent(typical), high: percent(typical) },
  sources,
})

const noProcessingFee = fee('0', 'no-processing-fee', 'tiktok-web')
const articleFee = fee('0', 'article-silent')

/** Apple has terms of its own in the EU. */
const euroFee = feeFrom('12', '30', 'apple-standard', 'apple-eu', 'google-2026', 'google-standard')
const euroRegions = [de, fr, ...otherEuroCountries].map(({ id }) => id)

const deductions = {
  agency: ['agency-official', 'agency-faq', 'agency-private', 'agency-bbc'],
  payoutFee: ['wd-current-page', 'wd-paypal-fee'],
  aside: ['us-withholding', 'us-withholding-rate', 'us-1099'],
}

/** Google Play asks less since June 2026; Apple's standard terms are what they were. */
const newest: RateSet = {
  id: '2026-11',
  asOf: '2026-11',
  regions: [us, gb, de, fr, ...otherEuroCountries, br, mx, pe, ma, vn, jp, kr, gh, indonesia],
  priceLists: [
    packs.usApp2023,
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
      us: feeFrom('20', '30', 'apple-standard', 'google-2026', 'google-standard'),
      gb: feeFrom('20', '30', 'apple-standard', 'google-2026', 'google-standard'),
      ...Object.fromEntries(euroRegions.map((region) => [region, euroFee])),
      '*': fee('30', 'apple-standard', 'google-standard'),
    },
    web: { '*': noProcessingFee },
  },
  models: models2026,
  exchange: exchange2026,
  deductions,
  minimum: {
    value: {
      low: exact<Dollars>('1'),
      typical: exact<Dollars>('10'),
      high: exact<Dollars>('100'),
    },
    sources: ['wd-min-typical', 'wd-current-page', 'wd-min-2019'],
  },
}

/** The time of the BBC's test. */
const october2022: RateSet = {
  id: '2022-10',
  asOf: '2022-10',
  regions: [us, gb],
  priceLists: [packs.usAppOld, packs.usWeb2022, packs.gbApp],
  storeFees: {
    app: { '*': fee('30', 'apple-standard', 'google-standard') },
    web: { '*': noProcessingFee },
  },
  models: models2022,
  exchange: exchange2022,
  deductions,
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
export const rateSets: readonly [RateSet, ...RateSet[]] = [newest, october2022, article]

/** What applies where a link names no set. */
export const newestRateSet: RateSet = rateSets[0]

export const rateSetById = (id: string): RateSet | undefined =>
  rateSets.find((rateSet) => rateSet.id === id)
