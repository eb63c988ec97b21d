import { memoByText } from '../lib/memo'
import type { ShownScenario } from './compared'
import type { Words } from './words'

const choiceOf = memoByText(
  (language: string) => new Intl.ListFormat(language, { type: 'disjunction' }),
)

/** What the shares of all scenarios are of: `Of each $1`, or `Of each £1 or $1` where the currencies differ. */
export function shareHead(
  rows: readonly Pick<ShownScenario, 'calculation'>[],
  words: Words,
): string {
  const { formatMessage, language } = words.texts
  const currencies = [...new Set(rows.map(({ calculation }) => calculation.inForce.currency))]
  const [first, ...others] = currencies
  return first !== undefined && others.length === 0
    ? words.unitOfShares(first)
    : formatMessage(
        { id: 'receipt.ofEach' },
        { unit: choiceOf(language).format(currencies.map(words.oneOf)) },
      )
}
