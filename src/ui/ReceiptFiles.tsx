import { csvOf } from './csv'
import { FileToSave } from './FileToSave'
import { fileName } from './file-name'
import { type RowText, receiptRows } from './receipt-rows'
import styles from './ShareDialog.module.css'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import type { ReceiptRecord } from './useReceiptRecord'
import { useWords } from './words'

/** A spreadsheet takes a file for UTF-8 only if it begins with this. */
const byteOrderMark = '\ufeff'

/** The receipt with its sources, for spreadsheets and for programs. */
export function ReceiptFiles({ record }: { readonly record: ReceiptRecord }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const rows = receiptRows(record, (id: RowText) => formatMessage({ id: `csv.${id}` }))
  return (
    <div className={styles.files}>
      <FileToSave
        kind="csv"
        name={fileName(calculation, words, 'csv')}
        text={csvOf(rows)}
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
