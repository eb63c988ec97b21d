import { type Amount, minus, toDecimal } from '../../domain/amount'
import type { Explanation } from '../../domain/explanations'
import type { Compared } from '../../domain/payout-gap'
import { stepsText } from '../../wording/explanations'
import type { Words } from '../../wording/words'
import { plainPercent, sourceCells } from '../evidence/file-rows'
import { sourcesOfSteps } from './Explanations'

const columns = [
  'step',
  'usual',
  'received',
  'leaves',
  'difference',
  'onlyIf',
  'instead',
  'sources',
  'dates',
  'addresses',
] as const

const plain = (amount: Amount) => toDecimal(amount, 15)

/** Every row as long as its heading; numbers as plain decimals. */
export function explanationRows(
  found: readonly Explanation[],
  { usual, received }: Compared,
  exchange: string,
  words: Words,
): readonly (readonly string[])[] {
  return [
    columns.map((column) => words.texts.formatMessage({ id: `why.csv.${column}` })),
    ...found.map((row) => {
      const { leaves, fit, instead } = row
      return [
        stepsText(row, words),
        plain(usual),
        plain(received),
        leaves ? plain(leaves) : '',
        leaves ? plain(minus(leaves, received)) : '',
        fit.kind === 'onlyIf' ? plainPercent(fit.part) : '',
        instead ? plainPercent(instead) : '',
        ...sourceCells(sourcesOfSteps(row, exchange)),
      ]
    }),
  ]
}
