import { expect, it } from 'vitest'
import { nearestOf } from '../../src/lib/bcp47'

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh', undefined],
  ['fr', undefined],
  ['', undefined],
])('the nearest language to “%s” is %s', (wanted, found) => {
  expect(nearestOf(['en', 'de', 'pt', 'pt-BR', 'zh-Hant'], wanted)).toBe(found)
})
