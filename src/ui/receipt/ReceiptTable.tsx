import { ChevronDown, ChevronUp } from 'lucide'
import { isZero, type Money, toDecimal, zero } from '../../domain/amount'
import { useTexts } from '../../language/texts'
import { useCalculation } from '../../state/react/useCalculation'
import { useWords } from '../../wording/react/useWords'
import { shownAmounts } from '../../wording/shown-amounts'
import { type ShownLine, shownReceipt } from '../../wording/shown-receipt'
import { zeroLinesText } from '../../wording/zero-lines'
import { Swatch } from '../flow/StackedBar'
import { Icon } from '../look/Icon'
import { Range } from './Range'
import styles from './Receipt.module.css'

type ReceiptTableProps = {
  readonly titleId: string
  /** Whether each line that is zero is shown. */
  readonly isOpen: boolean
  readonly onOpen: (isOpen: boolean) => void
}

/** Every line of the money, to the last digit for machines, and adding up for people. */
export function ReceiptTable({ titleId, isOpen, onOpen }: ReceiptTableProps) {
  const { formatMessage } = useTexts()
  const words = useWords()
  const calculation = useCalculation()
  const { lines, viewerPays, total, whole } = shownReceipt(calculation, words)
  const shown = shownAmounts(calculation)
  const inPacks = calculation.rates.packs !== undefined
  // Where no packs are paid for, nobody asks what is left over of them: that line is for machines.
  const zeros = lines.filter(
    ({ name, amount }) => isZero(amount) && (inPacks || name !== 'unspent'),
  )
  const hasFold = zeros.length > 1
  return (
    <table className={styles.table} aria-labelledby={titleId}>
      <thead>
        <tr>
          <td className={styles.sent}>
            <span className={styles.printed}>{words.sent(calculation)}</span>
          </td>
          <th scope="col">
            <span className="visually-hidden">{formatMessage({ id: 'receipt.amount' })}</span>
          </th>
          <th scope="col">
            <span className="visually-hidden">
              {words.unitOfShares(calculation.inForce.currency)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Line
            key={line.name}
            line={line}
            isFolded={isZero(line.amount) && (!zeros.includes(line) || (hasFold && !isOpen))}
          />
        ))}
        {hasFold && (
          <tr className={styles.zeros}>
            <th scope="row">
              <button
                type="button"
                className={styles.fold}
                aria-expanded={isOpen}
                onClick={() => onOpen(!isOpen)}
              >
                <span>
                  {zeroLinesText(
                    zeros.map(({ name }) => name),
                    calculation.inForce,
                    words,
                  )}
                </span>
                <Icon of={isOpen ? ChevronUp : ChevronDown} />
              </button>
            </th>
            <td>{isOpen ? null : words.shownMoney(calculation)(zero())}</td>
            <td>{isOpen ? null : zeros[0]?.share}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{formatMessage({ id: 'receipt.viewerPays' })}</th>
          <td>
            <Amount amount={viewerPays} text={total} />
            <Range text={words.shownSpan(calculation, 'viewerPays', shown.viewerPays)} />
          </td>
          <td>{whole}</td>
        </tr>
      </tfoot>
    </table>
  )
}

type LineProps = {
  readonly line: ShownLine
  /** In the table for machines and in print, but not on the screen. */
  readonly isFolded: boolean
}

function Line({ line: { name, label, amount, shown, text, share }, isFolded }: LineProps) {
  const words = useWords()
  const calculation = useCalculation()
  return (
    <tr data-part={name} hidden={isFolded}>
      <th scope="row">
        <span className={styles.who}>
          <Swatch name={name} />
          <span>{label}</span>
        </span>
      </th>
      <td>
        <Amount amount={amount} text={text} />
        <Range text={words.shownSpan(calculation, name, shown)} />
      </td>
      <td>{share}</td>
    </tr>
  )
}

/** Longer amounts are set smaller rather than broken. */
const longest = 13

/** Unrounded, for machines: exact if the decimals end, else to fifteen significant digits. */
function Amount({ amount, text }: { readonly amount: Money; readonly text: string }) {
  return (
    <data
      className={styles.amount}
      value={toDecimal(amount, 15)}
      data-long={text.length > longest || undefined}
    >
      {text}
    </data>
  )
}
