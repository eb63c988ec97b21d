import { useMemo } from 'react'
import type { Gift } from '../domain/gift'
import { isolated } from './format'
import type { GiftSearch } from './gift-search'
import { useLocale, useTexts } from './texts'

/** What was found, or why nothing can be. */
export type Found = GiftSearch & { readonly missing: 'loading' | 'failed' | null }

/** How the gift field words gifts, prices and what it found. */
export function useGiftTexts() {
  const { formatMessage } = useTexts()
  const locale = useLocale()
  const numbers = useMemo(() => {
    const plain = new Intl.NumberFormat(locale)
    return { format: (count: number) => isolated(plain.format(count)) }
  }, [locale])

  const priceOf = ({ coins }: Gift): string =>
    formatMessage({ id: 'picker.price' }, { count: coins, coins: numbers.format(coins) })

  /** The last option, for any price or for the one that was typed. */
  const customOption = ({ price }: GiftSearch): string =>
    price === null
      ? formatMessage({ id: 'picker.custom' })
      : formatMessage({ id: 'picker.customPrice' }, { count: price, coins: numbers.format(price) })

  const headingOf = (heading: 'recent' | 'popular' | 'results', found: GiftSearch): string => {
    if (heading !== 'results') return formatMessage({ id: `picker.${heading}` })
    const shown = found.sections.reduce((sum, { gifts }) => sum + gifts.length, 0)
    const total = { count: found.total, gifts: numbers.format(found.total) }
    return shown < found.total
      ? formatMessage({ id: 'picker.resultsCapped' }, { ...total, shown: numbers.format(shown) })
      : formatMessage({ id: 'picker.results' }, total)
  }

  const nothingFound = ({ price, missing }: Found): string =>
    missing === null
      ? formatMessage({ id: price === null ? 'picker.none' : 'picker.noneAtPrice' })
      : formatMessage({ id: `picker.${missing}` })

  /** What there is, and which option Enter would choose. */
  function announcement(found: Found, option: Gift | undefined): string {
    const results =
      found.total === 0
        ? nothingFound(found)
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
