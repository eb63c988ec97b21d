import { equal, isZero, type Money, toDecimal } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { shownAmounts } from '../../wording/shown-amounts'
import { shownReceipt } from '../../wording/shown-receipt'
import { roughSplitText } from '../../wording/stand-in'
import { wholeGiftNotes } from '../../wording/whole-gift-notes'
import { Section } from '../controls/Section'
import { Swatch } from '../flow/StackedBar'
import styles from './Receipt.module.css'

/** Every line of the money, to the last digit for machines, and adding up for people. */
export function Receipt() {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const receipt = shownReceipt(calculation, words)
  const shares = words.unitOfShares(calculation.inForce.currency)
  const paysRange = words.shownSpan(calculation, 'viewerPays', shownAmounts(calculation).viewerPays)
  const ranges = [
    paysRange,
    ...receipt.lines.map(({ name, shown }) => words.shownSpan(calculation, name, shown)),
  ]

  if (isZero(receipt.viewerPays)) {
    return (
      <Section title={formatMessage({ id: 'receipt.title' })} area="receipt">
        {() => <p>{formatMessage({ id: 'picture.nothing' })}</p>}
      </Section>
    )
  }
  return (
    <Section title={formatMessage({ id: 'receipt.title' })} area="receipt">
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
    </Section>
  )
}

/** The unrounded amount: exact where it ends, else to fifteen significant digits. */
const machineText = (amount: Money) => toDecimal(amount, 15)

function Span({ text }: { readonly text: string | null }) {
  return text === null ? null : <small className={styles.span}>{text}</small>
}

function ReceiptNotes({ hasRange }: { readonly hasRange: boolean }) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { outcome, inForce, rates } = calculation
  const { currency } = inForce
  const rough = roughSplitText(calculation, words)
  const { creatorGross } = shownAmounts(calculation)
  const money = words.shownMoney(calculation)
  return (
    <div className={styles.notes}>
      {rough !== null && <p>{rough}</p>}
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
