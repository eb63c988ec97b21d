import { addGifts } from '../data/gifts'
import { addGiftPages, type Page, pageIn } from '../data/pages'

/** Which page this is, and the gift that it speaks of, as it was made at build time. */
export function builtPage({ dataset }: HTMLElement): Page {
  const { page = '', gifts } = dataset
  if (gifts !== undefined) addGiftPages(addGifts(JSON.parse(gifts)).map(({ slug }) => slug))
  return pageIn(page)
}
