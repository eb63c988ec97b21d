import { create } from 'zustand'
import { loadCatalogue } from '../../data/load-catalogue'
import type { CatalogueGift, Gift } from '../../domain/gift'
import { loadOnce } from '../../lib/load-once'
import type { GiftSearch } from './gift-search'

/** Finds gifts, and remembers which were chosen. */
type Finder = {
  readonly search: (query: string, coinWords: readonly string[]) => GiftSearch
  readonly likelyOption: typeof import('./gift-search').likelyOption
  /** The gift whose name is nearly the given one. */
  readonly similar: (query: string) => CatalogueGift | undefined
  readonly remember: (gift: Gift) => void
}

type Loading = { readonly finder: Finder | null; readonly failed: boolean }

export const useGiftFinder = create<Loading>()(() => ({ finder: null, failed: false }))

/** Loads what the open list consists of. */
export const loadGiftOptions = loadOnce(() => import('./GiftOptions'))

const loadSearch = loadOnce(() => import('./gift-search'))
const loadPreferences = loadOnce(() => import('../../state/preferences'))

/** Loads the gifts and their search, when somebody turns to the field; again where that failed. */
export async function loadGiftFinder(): Promise<void> {
  if (useGiftFinder.getState().finder) return
  useGiftFinder.setState({ failed: false })
  try {
    const [{ distinctGifts }, search, { usePreferences }] = await Promise.all([
      loadCatalogue(),
      loadSearch(),
      loadPreferences(),
    ])
    const finder: Finder = {
      search: (query, coinWords) =>
        search.searchGifts(query, distinctGifts, usePreferences.getState().recent, coinWords),
      likelyOption: search.likelyOption,
      similar: (query) => search.giftLike(query, distinctGifts),
      remember: (gift) => {
        if (gift.kind === 'catalogue') usePreferences.getState().remember(gift.slug)
      },
    }
    useGiftFinder.setState({ finder })
  } catch {
    useGiftFinder.setState({ failed: true })
  }
}
