import { isZero, toDecimal } from '../../domain/amount'
import type { Calculation } from '../../state/calculation'
import type { Words } from '../../wording/words'

/** What a saved file is called: `rose-value-100-roses.csv`. */
export function fileName(
  { scenario, outcome: { gifts } }: Calculation,
  words: Words,
  ending: 'csv' | 'json' | 'png' | 'svg',
): string {
  const sent = isZero(gifts) ? [] : [toDecimal(gifts), words.giftNames(scenario.gift, gifts)]
  const name = [words.texts.formatMessage({ id: 'site.name' }), ...sent]
  return `${plain(name.join(' '))}.${ending}`
}

/** File systems take no more than some 250 letters. */
const longest = 80

/** Small letters, digits and hyphens: safe in every file system. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, longest)
    .replace(/-$/, '')
