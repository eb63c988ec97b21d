import { create } from 'zustand'
import { firstGifts } from '../../data/gift-overview'
import { loadCatalogue } from '../../data/load-catalogue'
import type { CatalogueGift } from '../../domain/gift'
import { loadOnce } from '../../lib/load-once'

type Search = typeof import('../gift/gift-search')

type AllGifts = {
  /** In the catalogue's order: the best known first. Until all are loaded, the first ones. */
  readonly gifts: readonly CatalogueGift[]
  /** Names that more than one gift has: TikTok's number tells those apart. */
  readonly sharedNames: ReadonlySet<string>
  /** Null until all gifts are loaded. */
  readonly search: Search | null
  readonly failed: boolean
}

export const useAllGifts = create<AllGifts>()(() => ({
  gifts: firstGifts,
  sharedNames: new Set(),
  search: null,
  failed: false,
}))

const loadSearch = loadOnce(() => import('../gift/gift-search'))

/** Loads all gifts and their search; again where that failed. */
export async function loadAllGifts(): Promise<void> {
  if (useAllGifts.getState().search) return
  useAllGifts.setState({ failed: false })
  try {
    const [{ gifts }, search] = await Promise.all([loadCatalogue(), loadSearch()])
    const seen = new Set<string>()
    const sharedNames = new Set<string>()
    for (const { name } of gifts) (seen.has(name) ? sharedNames : seen).add(name)
    useAllGifts.setState({ gifts, sharedNames, search })
  } catch {
    useAllGifts.setState({ failed: true })
  }
}
