import { measurements } from '../data/measurements'
import { newestRateSet, rateSetById } from '../data/rate-sets'
import type { SourceUse } from '../domain/source-uses'
import { currencyName, regionName } from '../language/names'
import type { Claimed } from '../state/claimed'
import type { UseKind } from '../state/listed-sources'
import { measurementTexts } from './checks'
import { claimName } from './evidence'
import { publishedName } from './model-name'
import { setName } from './set-name'
import type { Words } from './words'

/**
 * What rests on a source, in words: what is of one kind stands together.
 *
 * @param claims - All that are listed, which it names those of.
 */
export function restingText(
  { kind, buy, of, isAll }: SourceUse<UseKind>,
  claims: readonly Claimed[],
  words: Words,
): string {
  const { formatMessage } = words.texts
  switch (kind) {
    case 'price':
    case 'roughPrice':
    case 'custom':
    case 'tax':
    case 'storeFee': {
      const regions = isAll ? formatMessage({ id: 'uses.everywhere' }) : regionsText(of, words)
      return formatMessage({ id: `uses.${kind}` }, { buy: buy ?? '', regions })
    }
    case 'model':
      return formatMessage({ id: 'uses.model' }, named(modelNames(of, words), words))
    case 'claim': {
      const resting = claims.filter(({ claim }) => of.includes(claim.id))
      const names = resting.map((claimed) => claimName(claimed, words))
      return formatMessage({ id: 'uses.claim' }, named(names, words))
    }
    case 'payout':
    case 'payoutPrice': {
      const names = measurements
        .filter(({ id }) => of.includes(id))
        .map((one) => measurementTexts(one, newestRateSet.models, words).title)
      return formatMessage({ id: `uses.${kind}` }, named(names, words))
    }
    case 'platform': {
      const names = of.map((id) => formatMessage({ id: `platform.${id}` as 'platform.bigo' }))
      return formatMessage({ id: 'uses.platform' }, named(names, words))
    }
    case 'olderRates': {
      const sets = of.flatMap((id) => rateSetById(id) ?? [])
      return formatMessage(
        { id: 'uses.olderRates' },
        { sets: words.list(sets.map((set) => setName(set, words))) },
      )
    }
    case 'eitherWay':
    case 'payoutTime':
      return formatMessage({ id: `uses.${kind}` })
    case 'exchange':
      return formatMessage({ id: 'sources.fx' })
    case 'agency':
    case 'payoutFee':
    case 'aside':
    case 'minimum':
      return formatMessage({ id: `sources.${kind}` })
  }
}

const named = (names: readonly string[], words: Words) => ({
  count: names.length,
  names: words.list(names),
})

const modelNames = (ids: readonly string[], words: Words) =>
  newestRateSet.models
    .filter(({ id }) => ids.includes(id))
    .map((model) =>
      words.texts.formatMessage({ id: 'uses.quoted' }, { name: publishedName(model, words) }),
    )

/** So many countries of one currency are named by it. */
const many = 4

/** Regions by name; many that share a currency as so many countries of it. */
function regionsText(ids: readonly string[], words: Words): string {
  const { language, formatMessage } = words.texts
  const regions = newestRateSet.regions.filter(({ id }) => ids.includes(id))
  const byCurrency = new Map(
    regions.map(({ currency }) => [currency, regions.filter((one) => one.currency === currency)]),
  )
  const names = [...byCurrency].flatMap(([currency, sharing]) =>
    sharing.length < many
      ? sharing.map(({ id }) => regionName(id, language))
      : formatMessage(
          { id: 'uses.sharing' },
          { count: sharing.length, code: currency, currency: currencyName(currency, language) },
        ),
  )
  return words.list(names)
}
