import { loadOnce } from '../lib/load-once'
import { loadCatalogue } from './load-catalogue'

const load = loadOnce(() => import('./gift-book'))

/**
 * Loads all gifts and their names in other languages.
 *
 * @throws whatever keeps the browser from loading them; it can be tried again.
 */
export async function loadGiftBook(): Promise<typeof import('./gift-book')> {
  const [book] = await Promise.all([load(), loadCatalogue()])
  return book
}
