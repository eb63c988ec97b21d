import { type Amount, equal } from '../domain/amount'
import type { Ranged } from '../domain/rates'
import type { Words } from './words'

/** One amount, or its ends where it is a range. */
export const rangedText = <A extends Amount>(
  { low, typical, high }: Ranged<A>,
  textOf: (amount: A) => string,
  { span }: Pick<Words, 'span'>,
): string =>
  equal(low, high) ? textOf(typical) : (span(textOf(low), textOf(high)) ?? textOf(typical))
