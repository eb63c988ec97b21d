import { creatorsPage, evidencePage, frontPage, giftsPage, logPage, type Page } from './pages'

export type PlaceId = 'calculator' | 'gifts' | 'evidence' | 'creators' | 'log'

/** The places that the navigation leads to. One that is not built yet is not in the list. */
export const places: readonly { readonly id: PlaceId; readonly page: Page }[] = [
  { id: 'calculator', page: frontPage },
  { id: 'gifts', page: giftsPage },
  { id: 'evidence', page: evidencePage },
  { id: 'creators', page: creatorsPage },
  { id: 'log', page: logPage },
]
