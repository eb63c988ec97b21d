import { loadOnce } from '../lib/load-once'

const load = loadOnce(() => import('./catalogue'))

let isLoaded = false

/** Whether all gifts are loaded. Until then, a slug that is not known may still be that of a gift. */
export const isCatalogueLoaded = (): boolean => isLoaded

/**
 * Loads all gifts.
 *
 * @throws whatever keeps the browser from loading them; it can be tried again.
 */
export async function loadCatalogue(): Promise<typeof import('./catalogue')> {
  const catalogue = await load()
  isLoaded = true
  return catalogue
}
