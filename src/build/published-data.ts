import { gifts, giftsAsOf } from '../data/catalogue'
import { giftSourceOf, giftSources } from '../data/gifts'
import { newestRateSet, rateSets } from '../data/rate-sets'
import { sources } from '../data/sources'
import { type Amount, equal, exact, isAmount, toDecimal } from '../domain/amount'
import type { CatalogueGift } from '../domain/gift'
import type { RateSet, Source } from '../domain/rate-set'
import { detailTexts } from '../language/groups/details'
import { lineTexts } from '../language/groups/lines'
import { specialTexts } from '../language/groups/special'
import { addTexts } from '../language/load'
import { regionName } from '../language/names'
import { textsIn } from '../language/write-text'
import { wordsIn } from '../wording/words'

/**
 * Of the form of both files, which docs/data.md describes: new fields keep it, any other change is a
 * new version.
 */
const version = 1

addTexts(detailTexts)
addTexts(lineTexts)
addTexts(specialTexts)

const texts = textsIn('en')
const words = wordsIn('en-US', texts)
const { formatMessage } = texts

/** All that is known of rates, as the text of a JSON file: every rate set, and every source with what it says. */
export const publishedRates = (site: string): string =>
  fileOf(site, {
    newest: newestRateSet.id,
    trust: Object.fromEntries(
      trusts.map((trust) => [trust, formatMessage({ id: `trust.${trust}.means` })]),
    ),
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, source]) => [
        id,
        { ...source, id: undefined, says: formatMessage({ id: `source.${id}` as never }) },
      ]),
    ),
    rateSets: rateSets.map(rateSetOf),
  })

/** All gifts that are sold, the best known first, as the text of a JSON file. */
export const publishedGifts = (site: string): string =>
  fileOf(site, { asOf: giftsAsOf, sources: giftSources, gifts: gifts.map(giftOf) })

const trusts: readonly Source['trust'][] = [
  'official',
  'measured',
  'secondary',
  'derived',
  'folklore',
  'unknown',
]

const rateSetOf = (set: RateSet) => ({
  ...set,
  regions: set.regions.map((region) => ({ ...region, name: regionName(region.id, 'en') })),
  models: set.models.map((model) => {
    const { id, payout, perCoin } = model
    const values = words.modelValues(payout.typical, perCoin)
    const name = formatMessage({ id: `model.${id}.name` as 'model.diamond.name' }, values)
    const origin = formatMessage({ id: `model.${id}.origin` as 'model.custom.origin' }, values)
    return { ...model, name, origin }
  }),
})

/** Whatever else the catalogue knows of a gift, such as its earlier prices, follows by itself. */
const giftOf = (gift: CatalogueGift) => ({
  ...gift,
  kind: undefined,
  plural: undefined,
  seen: undefined,
  lists: gift.seen,
  lastSeen: giftSourceOf(gift)?.asOf,
})

const fileOf = (site: string, content: object): string =>
  JSON.stringify({ version, license: 'MIT', site, ...content }, (_, part: unknown) =>
    isAmount(part) ? decimalOf(part) : part,
  )

/** @throws Error if it does not end: a file of rates must not round them. */
function decimalOf(amount: Amount): string {
  const text = toDecimal(amount, 40)
  if (!equal(exact(text), amount)) throw new Error(`rounded: ${text}`)
  return text
}
