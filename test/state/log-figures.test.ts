import { describe, expect, it } from 'vitest'
import type { KindRow, LogFigures } from '../../src/domain/log/figures'
import { readLink, writeLink } from '../../src/state/link'
import { asCalculation } from '../../src/state/log-figures'

const rowOf = (slug: string, coins: number, sent: number): KindRow => ({
  gift: { slug, name: slug, coins, by: 'name', candidates: [] },
  sent,
  coins: coins * sent,
})

/** The query of what the gifts of a log open as; null where they open as nothing. */
function opened(...kinds: readonly KindRow[]) {
  const coins = kinds.reduce((sum, row) => sum + row.coins, 0)
  const figures = { kinds, coins } as unknown as LogFigures
  const found = asCalculation(figures, readLink('agency=10').scenario)
  return found && decodeURIComponent(String(writeLink(found.scenario)))
}

describe('the gifts of a log as a calculation', () => {
  it('are all there', () => {
    expect(opened(rowOf('lion', 29_999, 1), rowOf('rose', 1, 6))).toBe(
      'basket=lion:1,rose:6&agency=10',
    )
  })

  it('become a number of coins if there are more of one gift than a link holds', () => {
    expect(opened(rowOf('lion', 29_999, 1), rowOf('rose', 1, 1e12 + 1))).toBe(
      'coins=1000000030000&agency=10',
    )
    expect(opened(rowOf('rose', 1, 1e12 + 1))).toBe('coins=1000000000001&agency=10')
  })

  it('become nothing if a link can’t hold even their coins', () => {
    expect(opened(rowOf('lion', 29_999, 1e12 + 1))).toBeNull()
  })
})
