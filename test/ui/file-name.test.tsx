import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import { calculate } from '../../src/state/calculation'
import { readLink } from '../../src/state/link'
import { fileName } from '../../src/ui/file-name'
import { LocaleContext } from '../../src/ui/texts'
import { useWords } from '../../src/ui/words'

function nameOf(query: string, locale = 'en-US') {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <LocaleContext value={locale}>{children}</LocaleContext>
  )
  const words = renderHook(() => useWords(), { wrapper }).result.current
  return fileName(calculate(readLink(query).scenario), words, 'csv')
}

it.each([
  ['', 'rose-value-100-roses.csv'],
  ['?gift=lion&n=20000', 'rose-value-20000-lions.csv'],
  ['?gift=hat-and-mustache&n=2', 'rose-value-2-hat-and-mustache.csv'],
  ['?gift=coins-15&n=3', 'rose-value-3-gift-of-15-coins.csv'],
  ['?gift=lion&coins=30003', 'rose-value-1-lion.csv'],
  ['?gift=lion&coins=7', 'rose-value.csv'],
  ['?n=0', 'rose-value.csv'],
])('says what is in the file of %s', (query, name) => {
  expect(nameOf(query)).toBe(name)
})

it('is of plain letters and digits in every locale', () => {
  expect(nameOf('?n=1234567', 'ar-EG')).toBe('rose-value-1234567-roses.csv')
})
