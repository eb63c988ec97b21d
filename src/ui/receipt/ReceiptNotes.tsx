import { equal } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { shownAmounts } from '../../wording/shown-amounts'
import { shownReceipt } from '../../wording/shown-receipt'
import { wholeGiftNotes } from '../../wording/whole-gift-notes'
import styles from './Receipt.module.css'

/** What the lines of the receipt don't say. */
export function ReceiptNotes() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { outcome, inForce, rates } = calculation
  const { currency } = inForce
  const { creatorGross, viewerPays } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  const shown = [
    { name: 'viewerPays' as const, shown: viewerPays },
    ...shownReceipt(calculation, words).lines,
  ]
  const hasRange = shown.some(
    (line) => words.shownSpan(calculation, line.name, line.shown) !== null,
  )
  return (
    <div className={styles.notes}>
      {wholeGiftNotes(calculation, words).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {!equal(outcome.creator, outcome.creatorGross) && (
        <p>{formatMessage({ id: 'receipt.gross' }, { money: money(creatorGross) })}</p>
      )}
      {currency !== 'USD' && (
        <p>
          {formatMessage(
            { id: 'receipt.inDollars' },
            {
              dollars: words.inDollars(outcome.creator, rates.fx),
              rate: words.roughRate(rates.fx.to, currency),
            },
          )}
        </p>
      )}
      {hasRange && <p>{formatMessage({ id: 'receipt.range' })}</p>}
    </div>
  )
}
