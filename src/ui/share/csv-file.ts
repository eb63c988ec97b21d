import { type Amount, exact } from '../../domain/amount'
import { numberText } from '../../language/write-number'
import { csvOf } from './csv'

/** A spreadsheet takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\ufeff'

const aHalf = exact<Amount>('0.5')

const hasDecimalComma = (locale: string) => numberText(aHalf, locale, 1).includes(',')

/**
 * A CSV file for spreadsheets, and its text without what only a file begins with.
 *
 * @param locales - Of the page and of the browser: a spreadsheet follows its computer, and so the browser more than the
 * page's language.
 * @param names - The columns, from 0 on, whose cells are names, even if one looks like a number.
 */
export function csvFile(
  rows: readonly (readonly string[])[],
  locales: readonly string[],
  names?: ReadonlySet<number>,
) {
  const decimal = locales.some(hasDecimalComma) ? ',' : '.'
  return {
    type: 'text/csv;charset=utf-8',
    before: byteOrderMark,
    text: csvOf(rows, decimal, names),
  }
}
