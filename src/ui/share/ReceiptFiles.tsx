import { type Amount, exact } from '../../domain/amount'
import { useBrowserLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { numberText } from '../../language/write-number'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import type { ReceiptRecord } from '../../wording/receipt-record'
import { FileToSave } from '../controls/FileToSave'
import { csvOf } from './csv'
import { fileName } from './file-name'
import { type RowText, receiptRows } from './receipt-rows'
import styles from './ShareDialog.module.css'

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
