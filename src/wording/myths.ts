import { bbc2022 } from '../data/followed-payments'
import { measurements } from '../data/measurements'
import { newestRateSet } from '../data/rate-sets'
import { nearestTo } from '../state/checks'
import { bbcShare } from './counted-notes'
import { articleShares } from './evidence'
import { publishedName } from './model-name'
import type { Words } from './words'

/** The shares that TikTok is said to keep, and the models that are closest to the payouts that these shares don't fit. */
export function mythFigures(words: Words) {
  const { low: half, high: most } = articleShares(words)
  const models = newestRateSet.models.filter(({ id }) => id !== 'custom')
  const others = measurements.filter(({ id, isOfDiamonds }) => id !== bbc2022.page && !isOfDiamonds)
  const closest = new Set(others.flatMap((one) => nearestTo(one, models)))
  return {
    half,
    most,
    lost: bbcShare(words),
    models: words.list([...closest].map((model) => publishedName(model, words))),
  }
}
