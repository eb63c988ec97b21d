import { exact } from '../domain/amount'
import type { CustomAmount } from '../domain/packs'

/** What France and Japan agree on; no other country's bounds are known. */
const most = '2500000'
const bounds = ['custom-jp', 'custom-fr'] as const

/**
 * A custom amount with bounds that were seen elsewhere: from the smallest pack on, as in France and Japan.
 *
 * @param seen - Who says that custom amounts are sold there at all; without anybody, that is assumed too.
 */
export const customAssumed = (least: string, ...seen: readonly string[]): CustomAmount => ({
  least: exact(least),
  most: exact(most),
  assumed: seen.length > 0 ? 'bounds' : 'all',
  sources: [...seen, ...bounds],
})
