import { type Coins, exact } from '../../domain/amount'
import type { Gift } from '../../domain/gift'
import { countText } from '../../language/write-number'
import type { Words } from '../../wording/words'
import type { GiftSearch } from './gift-search'

/** The gifts that were found, or why none can be. */
export type Found = GiftSearch & { readonly missing: 'loading' | 'failed' | null }

/** The words of the gift field: for gifts, prices and search results. */
export function giftTexts({ locale, texts }: Words) {
  const { formatMessage } = texts
  const numberOf = (count: number) => countText(exact<Coins>(String(count)), locale)

  const coinsOf = (coins: number): string =>
    formatMessage({ id: 'picker.price' }, { count: coins, coins: numberOf(coins) })
  const priceOf = ({ coins }: Gift): string => coinsOf(coins)

  /** The last option, for any price or for the one that was typed. */
  const customOption = ({ price }: GiftSearch): string =>
    price === null
      ? formatMessage({ id: 'picker.custom' })
      : formatMessage({ id: 'picker.customPrice' }, { count: price, coins: numberOf(price) })

  const headingOf = (heading: 'recent' | 'popular' | 'results', found: GiftSearch): string => {
    if (heading !== 'results') return formatMessage({ id: `picker.${heading}` })
    const shown = found.sections.reduce((sum, { gifts }) => sum + gifts.length, 0)
    const total = { count: found.total, gifts: numberOf(found.total) }
    return shown < found.total
      ? formatMessage({ id: 'picker.resultsCapped' }, { ...total, shown: numberOf(shown) })
      : formatMessage({ id: 'picker.results' }, total)
  }

  /** @param query - What was typed. */
  function nothingFound({ price, missing }: Found, query: string): string {
    if (missing !== null) return formatMessage({ id: `picker.${missing}` })
    return price === null
      ? formatMessage({ id: 'picker.none' }, { text: query.trim() })
      : formatMessage({ id: 'picker.noneAtPrice' }, { coins: coinsOf(price) })
  }

  /** What there is, and which option Enter would choose. */
  function announcement(found: Found, option: Gift | undefined, query: string): string {
    const results =
      found.total === 0
        ? nothingFound(found, query)
        : formatMessage({ id: 'picker.found' }, { results: headingOf('results', found) })
    if (!option) return results
    const worded =
      option.kind === 'custom'
        ? customOption(found)
        : formatMessage({ id: 'picker.option' }, { name: option.name, price: priceOf(option) })
    return formatMessage({ id: 'picker.announced' }, { results, option: worded })
  }

  return { priceOf, customOption, headingOf, nothingFound, announcement }
}
