import { exact } from '../domain/amount'
import type { CustomAmount } from '../domain/packs'

const bounds = ['custom-jp', 'custom-fr'] as const

/** On the websites of France and Japan, which agree. */
export const customKnown: CustomAmount = {
  least: exact('30'),
  most: exact('2500000'),
  assumed: 'nothing',
  sources: bounds,
}

/**
 * Elsewhere, where no bounds are known: up to as many coins as in France and Japan.
 *
 * @param least - As in France and Japan, or the smallest pack where that is larger.
 * @param seen - Who says that custom amounts are sold there at all; without anybody, that is assumed too.
 */
export const customAssumed = (least: string, ...seen: readonly string[]): CustomAmount => ({
  least: exact(least),
  most: customKnown.most,
  assumed: seen.length > 0 ? 'bounds' : 'all',
  sources: [...seen, ...bounds],
})
