import { equal, isZero, type Money, toDecimal } from '../domain/amount'
import { Card } from './Card'
import styles from './Receipt.module.css'
import { shownAmounts } from './receipt-lines'
import { Swatch } from './StackedBar'
import { useTexts } from './texts'
import { useCalculation } from './useCalculation'
import { useShownReceipt } from './useShownReceipt'
import { useRoughSplit } from './useStandIn'
import { wholeGiftNotes } from './whole-gift-notes'
import { useWords } from './words'

/** Every line of the money, to the last digit for machines, and adding up for people. */
export function Receipt() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const receipt = useShownReceipt(calculation)
  const shares = words.unitOfShares(calculation.inForce.currency)
  const paysRange = words.shownSpan(calculation, 'viewerPays', shownAmounts(calculation).viewerPays)
  const ranges = [
    paysRange,
    ...receipt.lines.map(({ name, shown }) => words.shownSpan(calculation, name, shown)),
  ]

  if (isZero(receipt.viewerPays)) {
    return (
      <Card title={formatMessage({ id: 'receipt.title' })} area="receipt">
        {() => <p>{formatMessage({ id: 'picture.nothing' })}</p>}
      </Card>
    )
  }
  return (
    <Card title={formatMessage({ id: 'receipt.title' })} area="receipt">
      {(titleId) => (
        <>
          <table className={styles.table} aria-labelledby={titleId}>
            <thead>
              <tr>
                <td className={styles.sent}>{words.sent(calculation)}</td>
                <th scope="col">{formatMessage({ id: 'receipt.amount' })}</th>
                <th scope="col">{shares}</th>
              </tr>
            </thead>
            <tbody>
              {receipt.lines.map(({ name, label, amount, shown, text, share }) => (
                <tr key={name} data-nothing={isZero(amount) || undefined}>
                  <th scope="row">
                    <Swatch name={name} />
                    <span>{label}</span>
                  </th>
                  <td>
                    <data value={machineText(amount)}>{text}</data>
                    <Span text={words.shownSpan(calculation, name, shown)} />
                  </td>
                  <td>{share}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{formatMessage({ id: 'receipt.viewerPays' })}</th>
                <td>
                  <data value={machineText(receipt.viewerPays)}>{receipt.total}</data>
                  <Span text={paysRange} />
                </td>
                <td>{receipt.whole}</td>
              </tr>
            </tfoot>
          </table>
          <ReceiptNotes hasRange={ranges.some((range) => range !== null)} />
        </>
      )}
    </Card>
  )
}

/** The unrounded amount: exact where it ends, else to fifteen significant digits. */
const machineText = (amount: Money) => toDecimal(amount, 15)

function Span({ text }: { readonly text: string | null }) {
  return text === null ? null : <small className={styles.span}>{text}</small>
}

function ReceiptNotes({ hasRange }: { readonly hasRange: boolean }) {
  const texts = useTexts()
  const { formatMessage } = texts
  const words = useWords()
  const calculation = useCalculation()
  const { outcome, inForce, rates } = calculation
  const { currency } = inForce
  const rough = useRoughSplit()
  const { creatorGross } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  return (
    <div className={styles.notes}>
      {rough !== null && <p>{rough}</p>}
      {wholeGiftNotes(calculation, words, texts).map((note) => (
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
              rate: words.rateMoney(rates.fx.to, currency),
            },
          )}
        </p>
      )}
      {hasRange && <p>{formatMessage({ id: 'receipt.range' })}</p>}
    </div>
  )
}
