import { creatorsPage, evidencePage, frontPage, giftsPage, type Page } from './pages'

export type PlaceId = 'calculator' | 'gifts' | 'evidence' | 'creators'

/** The places that the navigation leads to. One that is not built yet is not in the list. */
export const places: readonly { readonly id: PlaceId; readonly page: Page }[] = [
  { id: 'calculator', page: frontPage },
  { id: 'gifts', page: giftsPage },
  { id: 'evidence', page: evidencePage },
  { id: 'creators', page: creatorsPage },
]
