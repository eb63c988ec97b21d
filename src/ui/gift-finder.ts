import { create } from 'zustand'
import { loadCatalogue } from '../data/gifts'
import { late } from '../data/late'
import type { CatalogueGift } from '../domain/gift'

/** All gifts and the search among them, once they are loaded. */
type Finder = {
  readonly gifts: readonly CatalogueGift[]
  readonly searchGifts: typeof import('./gift-search').searchGifts
  readonly likelyOption: typeof import('./gift-search').likelyOption
}

type Loading = { readonly finder: Finder | null; readonly failed: boolean }

export const useGiftFinder = create<Loading>()(() => ({ finder: null, failed: false }))

const loadSearch = late(() => import('./gift-search'))

/** Loads the gifts and their search, when somebody turns to the field; again where that failed. */
export async function loadGiftFinder(): Promise<void> {
  if (useGiftFinder.getState().finder) return
  useGiftFinder.setState({ failed: false })
  try {
    const [{ distinctGifts }, search] = await Promise.all([loadCatalogue(), loadSearch()])
    useGiftFinder.setState({ finder: { gifts: distinctGifts, ...search } })
  } catch {
    useGiftFinder.setState({ failed: true })
  }
}
