import { create } from 'zustand'
import { firstGifts } from '../../data/gift-overview'
import { loadCatalogue } from '../../data/load-catalogue'
import type { CatalogueGift } from '../../domain/gift'
import { loadOnce } from '../../lib/load-once'
import { onIdle } from '../../lib/on-idle'

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

/** Gifts whose names are made ready for the search at once: a first key would wait for all of them. */
const inOneGo = 60

function prepare(gifts: readonly CatalogueGift[], search: Search): void {
  const [some, others] = [gifts.slice(0, inOneGo), gifts.slice(inOneGo)]
  for (const gift of some) search.namesOf(gift)
  if (others.length > 0) onIdle(() => prepare(others, search))
}

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
    prepare(gifts, search)
  } catch {
    useAllGifts.setState({ failed: true })
  }
}
