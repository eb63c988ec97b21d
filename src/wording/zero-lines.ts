import type { InForce } from '../domain/in-force'
import type { PartName } from '../domain/money-path'
import { memoByText } from '../lib/memo'
import type { Words } from './words'

/** Names in a row, without the word `and`: there is little room. */
const rowOf = memoByText((language: string) => new Intl.ListFormat(language, { type: 'unit' }))

/** Names the lines of a receipt that are zero, as one text: `Tax, agency, fee, set aside`. */
export function zeroLinesText(names: readonly PartName[], inForce: InForce, words: Words): string {
  const { formatMessage, language } = words.texts
  const list = rowOf(language).format(
    names.map((name) => formatMessage({ id: shortName(name, inForce) })),
  )
  const [first = ''] = list
  return first.toLocaleUpperCase(language) + list.slice(first.length)
}

/** The message that names a line within a list. */
function shortName(name: PartName, { buy, region }: InForce) {
  if (name === 'salesTax') return `receipt.zero.tax.${region.taxName}` as const
  return name === 'storeFee'
    ? (`receipt.zero.storeFee.${buy}` as const)
    : (`receipt.zero.${name}` as const)
}
