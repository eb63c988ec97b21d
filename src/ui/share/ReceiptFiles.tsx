import { useBrowserLocale } from '../../language/locale'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import type { ReceiptRecord } from '../../wording/receipt-record'
import { FileToSave } from '../controls/FileToSave'
import { csvFile } from './csv-file'
import { fileName } from './file-name'
import { type RowText, receiptRows } from './receipt-rows'
import styles from './ShareDialog.module.css'

/** The receipt with its sources, for spreadsheets and for programs. */
export function ReceiptFiles({ record }: { readonly record: ReceiptRecord }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const browserLocale = useBrowserLocale()
  const rows = receiptRows(record, (id: RowText) => formatMessage({ id: `csv.${id}` }))
  const { text, before } = csvFile(rows, [words.locale, browserLocale])
  return (
    <div className={styles.files}>
      <FileToSave
        kind="csv"
        name={fileName(calculation, words, 'csv')}
        text={text}
        before={before}
      />
      <FileToSave
        kind="json"
        name={fileName(calculation, words, 'json')}
        text={`${JSON.stringify(record, null, 2)}\n`}
      />
    </div>
  )
}
