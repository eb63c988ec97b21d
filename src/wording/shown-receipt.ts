import { type Amount, isZero, type Money, toNumber } from '../domain/amount'
import type { InForce } from '../domain/in-force'
import type { PartName } from '../domain/money-path'
import { isPart, receiptLines, together } from '../domain/receipt-lines'
import { memoFor } from '../lib/memo'
import type { Calculation } from '../state/calculation'
import type { MoneyFlow } from './flow'
import { shownAmounts } from './shown-amounts'
import type { Words } from './words'

/** A line of the receipt in words, for the table, the flow and the sentence alike. */
export type ShownLine = {
  readonly name: PartName
  readonly label: string
  /** Exact, for machines. */
  readonly amount: Money
  /** As `text` says it. */
  readonly shown: Money
  readonly text: string
  /** null where nothing is paid. */
  readonly share: string | null
}

export type ShownReceipt = {
  readonly lines: readonly ShownLine[]
  readonly viewerPays: Money
  readonly total: string
  /** All the hundredths together; null where nothing is paid. */
  readonly whole: string | null
  readonly picture: MoneyFlow
}

/** The lines of net revenue: the platform and everyone after it. */
const ofNet = ['platform', 'agency', 'payoutFee', 'aside', 'creator'] as const
const ofAll = ['salesTax', 'storeFee', 'unspent', ...ofNet] as const
const ofGross = ['agency', 'payoutFee', 'aside', 'creator'] as const

/** The receipt as it is shown: amounts and shares in words, which add up. */
export function shownReceipt(calculation: Calculation, words: Words): ShownReceipt {
  const { formatMessage } = words.texts
  const { currency } = calculation.inForce
  const receipt = receiptOf(calculation)
  const { shareDigits, viewerPays, shownTotal } = receipt

  const money = words.shownMoney(calculation)
  const ofUnit = (hundredths: Amount) => words.shareOfUnit(hundredths, currency, shareDigits)
  const share = (amount: Amount | null) => amount && words.share(amount, currency, shareDigits)

  const lines = receipt.lines.map(
    (line): ShownLine => ({
      name: line.name,
      label: formatMessage({ id: lineLabel(line.name, calculation.inForce) }),
      amount: line.amount,
      shown: line.shown,
      text: money(line.shown),
      share: share(line.share),
    }),
  )
  const parts = receipt.lines.filter(isPart).map((line) => ({
    name: line.name,
    label: formatMessage({ id: lineLabel(line.name, calculation.inForce) }),
    amount: money(line.shown),
    share: line.share ? ofUnit(line.share) : '',
    shortShare: share(line.share) ?? '',
    size: toNumber(line.amount),
  }))
  const stop = (names: readonly PartName[]) => {
    const sum = together(receipt.lines, names)
    return { amount: money(sum.shown), share: ofUnit(sum.share) }
  }

  return {
    lines,
    viewerPays,
    total: money(shownTotal),
    whole: isZero(viewerPays) ? null : share(together(receipt.lines, ofAll).share),
    picture: {
      viewer: { label: formatMessage({ id: 'picture.viewer' }), amount: money(shownTotal) },
      net: { label: formatMessage({ id: 'picture.net' }), ...stop(ofNet) },
      gross: { label: formatMessage({ id: 'picture.gross' }), ...stop(ofGross) },
      parts,
      summary: formatMessage(
        { id: 'picture.summary' },
        {
          pays: money(shownTotal),
          parts: words.list(
            parts.map(({ label, amount, shortShare }) =>
              formatMessage({ id: 'picture.summaryPart' }, { label, amount, share: shortShare }),
            ),
          ),
        },
      ),
    },
  }
}

/** The receipt before it is put into words; rounded once for each calculation. */
export const receiptOf = memoFor((calculation: Calculation) =>
  receiptLines(calculation.outcome, shownAmounts(calculation)),
)

/** The message that names a line: on the web the store is the payment processor, and each region has its own word for tax. */
function lineLabel(name: PartName, { buy, region }: InForce) {
  if (name === 'salesTax') return `tax.${region.taxName}` as const
  return name === 'storeFee' ? (`receipt.storeFee.${buy}` as const) : (`receipt.${name}` as const)
}
