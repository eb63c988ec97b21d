import type { PurchaseFigures } from '../../domain/log/purchases'
import { currencyName } from '../../language/names'
import { answerLog, useLog } from '../../state/log'
import { useCalculation } from '../../state/react/useCalculation'
import { assumedNote, boughtNotes } from '../../wording/log-bought-notes'
import { useWords } from '../../wording/react/useWords'
import { Select } from '../controls/Select'
import styles from './Found.module.css'

/** What was worked out or taken for granted; a currency that the list does not name can be chosen. */
export function BoughtNotes({ figures }: { readonly figures: PurchaseFigures }) {
  const words = useWords()
  const { formatMessage, language } = words.texts
  const calculation = useCalculation()
  const chosen = useLog(({ answers }) => answers.currency)
  const { rateSet, inForce } = calculation
  const assumed = assumedNote(figures, chosen !== null, words)
  return (
    <div className={styles.notes}>
      {boughtNotes(figures, calculation, words).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {assumed !== null && (
        <div className={styles.asked}>
          <p>{assumed}</p>
          <Select
            label={formatMessage({ id: 'bought.currency' })}
            value={chosen ?? inForce.region.currency}
            options={Object.keys(rateSet.exchange.perDollar).map((code) => ({
              value: code,
              text: formatMessage(
                { id: 'bought.currencyOption' },
                { code, name: currencyName(code, language) },
              ),
            }))}
            onChange={(currency) => answerLog({ currency })}
          />
        </div>
      )}
    </div>
  )
}
