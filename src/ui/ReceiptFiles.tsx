import { type Amount, exact } from '../domain/amount'
import { csvOf } from './csv'
import { FileToSave } from './FileToSave'
import { fileName } from './file-name'
import { numberText } from './format'
import { type RowText, receiptRows } from './receipt-rows'
import styles from './ShareDialog.module.css'
import { useTexts } from './texts'
import { useBrowserLocale } from './useBrowserLocale'
import { useCalculation } from './useCalculation'
import type { ReceiptRecord } from './useReceiptRecord'
import { useWords } from './words'

/** A spreadsheet takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\ufeff'

const aHalf = exact<Amount>('0.5')

const hasDecimalComma = (locale: string) => numberText(aHalf, locale, 1).includes(',')

/** The receipt with its sources, for spreadsheets and for programs. */
export function ReceiptFiles({ record }: { readonly record: ReceiptRecord }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const browserLocale = useBrowserLocale()
  // A spreadsheet follows its computer, and so the browser more than the page's language.
  const hasComma = [words.locale, browserLocale].some(hasDecimalComma)
  const rows = receiptRows(record, (id: RowText) => formatMessage({ id: `csv.${id}` }))
  return (
    <div className={styles.files}>
      <FileToSave
        kind="csv"
        name={fileName(calculation, words, 'csv')}
        text={csvOf(rows, hasComma ? ',' : '.')}
        before={byteOrderMark}
      />
      <FileToSave
        kind="json"
        name={fileName(calculation, words, 'json')}
        text={`${JSON.stringify(record, null, 2)}\n`}
      />
    </div>
  )
}
