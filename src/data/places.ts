import { frontPage, type Page } from './pages'

/** The places that the navigation leads to. One that is not built yet is not in the list. */
export const places: readonly { readonly id: 'calculator'; readonly page: Page }[] = [
  { id: 'calculator', page: frontPage },
]
