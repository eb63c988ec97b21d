import { addGifts } from './data/gifts'
import type { Page } from './data/pages'

/** Which page this is, and the gift that it speaks of, as it was made at build time. */
export function pageOf({ dataset }: HTMLElement): Page {
  const { page = '', query = '', gifts } = dataset
  if (gifts !== undefined) addGifts(JSON.parse(gifts))
  return { path: page, query }
}
