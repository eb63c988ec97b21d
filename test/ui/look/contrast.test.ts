import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast } from '../../../src/ui/look/accent'

const tokens = readFileSync('src/ui/look/tokens.css', 'utf8')

/** A token’s colours on light and on dark pages, each as six hex digits. */
function coloursOf(name: string): readonly [light: string, dark: string] {
  const value = new RegExp(`--${name}: (.+);`).exec(tokens)?.[1] ?? ''
  const other = /^var\(--(.+)\)$/.exec(value)?.[1]
  if (other !== undefined) return coloursOf(other)
  const [, light, dark] = /^light-dark\(#(\w{6}), #(\w{6})\)$/.exec(value) ?? []
  if (light === undefined || dark === undefined) throw new Error(`--${name} has no two colours`)
  return [light, dark]
}

const worst = (front: string, ground: string) => {
  const [fronts, grounds] = [coloursOf(front), coloursOf(ground)]
  return Math.min(contrast(fronts[0], grounds[0]), contrast(fronts[1], grounds[1]))
}

describe('in the light and in the dark theme', () => {
  it.each([
    ['ink', ['paper', 'card', 'rose-soft', 'alert-soft']],
    ['ink-2', ['paper', 'card', 'rose-soft']],
    ['creator-text', ['paper', 'card']],
    ['amber-text', ['card']],
    ['leaf', ['card']],
    ['alert', ['paper', 'card', 'alert-soft']],
    ['on-ink', ['ink']],
    ['on-rose', ['rose']],
  ])('text of --%s can be read on %s', (text, grounds) => {
    for (const ground of grounds) expect(worst(text, ground), ground).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['edge', 'rose', 'slate', 'amber', 'leaf', 'violet', 'alert'])(
    '--%s stands out from a card, as what carries a meaning has to',
    (colour) => expect(worst(colour, 'card')).toBeGreaterThanOrEqual(3),
  )
})
