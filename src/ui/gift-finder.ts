import { create } from 'zustand'
import { loadCatalogue } from '../data/gifts'
import { late } from '../data/late'
import type { Gift } from '../domain/gift'
import type { GiftSearch } from './gift-search'

/** Finds gifts, and remembers which were chosen. */
type Finder = {
  readonly search: (query: string) => GiftSearch
  readonly likelyOption: typeof import('./gift-search').likelyOption
  readonly remember: (gift: Gift) => void
}

type Loading = { readonly finder: Finder | null; readonly failed: boolean }

export const useGiftFinder = create<Loading>()(() => ({ finder: null, failed: false }))

/** Loads what the open list consists of. */
export const loadGiftOptions = late(() => import('./GiftOptions'))

const loadSearch = late(() => import('./gift-search'))
const loadPreferences = late(() => import('../state/preferences'))

/** Loads the gifts and their search, when somebody turns to the field; again where that failed. */
export async function loadGiftFinder(): Promise<void> {
  if (useGiftFinder.getState().finder) return
  useGiftFinder.setState({ failed: false })
  try {
    const [{ distinctGifts }, { searchGifts, likelyOption }, { usePreferences }] =
      await Promise.all([loadCatalogue(), loadSearch(), loadPreferences()])
    const finder: Finder = {
      search: (query) => searchGifts(query, distinctGifts, usePreferences.getState().recent),
      likelyOption,
      remember: (gift) => {
        if (gift.kind === 'catalogue') usePreferences.getState().remember(gift.slug)
      },
    }
    useGiftFinder.setState({ finder })
  } catch {
    useGiftFinder.setState({ failed: true })
  }
}
