import { expect, it } from 'vitest'
import { textsIn } from '../../../src/language/write-text'
import { calculate } from '../../../src/state/calculation'
import { readLink } from '../../../src/state/link'
import { fileName } from '../../../src/ui/share/file-name'
import { wordsIn } from '../../../src/wording/words'

const nameOf = (query: string, locale = 'en-US') =>
  fileName(calculate(readLink(query).scenario), wordsIn(locale, textsIn('en')), 'csv')

it.each([
  ['', 'rose-value-100-roses.csv'],
  ['?gift=lion&n=20000', 'rose-value-20000-lions.csv'],
  ['?gift=hat-and-mustache&n=2', 'rose-value-2-hat-and-mustache.csv'],
  ['?gift=coins-15&n=3', 'rose-value-3-gifts-of-15-coins.csv'],
  ['?gift=lion&coins=30003', 'rose-value-1-lion.csv'],
  ['?gift=lion&coins=7', 'rose-value.csv'],
  ['?n=0', 'rose-value.csv'],
])('the file of %s is named after what is sent', (query, name) => {
  expect(nameOf(query)).toBe(name)
})

it('a file name has plain letters and digits in every locale', () => {
  expect(nameOf('?n=1234567', 'ar-EG')).toBe('rose-value-1234567-roses.csv')
})
