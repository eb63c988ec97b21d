import { mostADay, payoutDays } from '../../data/payout-times'
import { type Amount, plus, toDecimal } from '../../domain/amount'
import type { Span } from '../../domain/range'
import { type Batch, latestDays, type Milestone } from '../../state/payouts'
import { comesTo, type Planned, paidIn, planPeriods } from '../../state/plan'
import type { Words } from '../../wording/words'
import { plainPercent, sourceCells } from '../evidence/file-rows'

type Rows = readonly (readonly string[])[]

const plain = (amount: Amount) => toDecimal(amount, 15)

const ranged = ({ low, typical, high }: Span<Amount> & { readonly typical: Amount }) =>
  [typical, low, high].map(plain)

/** A plan's table as a file: numbers as plain decimals, money in the currency of its own column. */
export function planRows(planned: Planned, { texts }: Words): Rows {
  const { formatMessage } = texts
  return [
    planColumns.map((column) => formatMessage({ id: `plan.csv.${column}` })),
    ...planPeriods.map((period) => [
      formatMessage({ id: `plan.period.${period}` }),
      planned.live.inForce.currency,
      ...ranged(paidIn(planned, period)),
      ...ranged(comesTo(planned, 'creator', period)),
      ...ranged(comesTo(planned, 'viewerPays', period)),
    ]),
  ]
}

const planColumns = [
  'period',
  'currency',
  'paid',
  'paidLow',
  'paidHigh',
  'brings',
  'bringsLow',
  'bringsHigh',
  'viewers',
  'viewersLow',
  'viewersHigh',
] as const

/** When each minimum is reached, as a file. Where it may never be, the greatest number of LIVEs is left empty. */
export function payoutRows(all: readonly Milestone[], planned: Planned, { texts }: Words): Rows {
  const { currency } = planned.live.inForce
  return [
    payoutColumns.map((column) => texts.formatMessage({ id: `payout.csv.${column}` })),
    ...all.map(({ minimum, gifts, giftsSpan, live, lives, day, days, paid, paidSpan, orNever }) => {
      const open = (typical: Amount, { low, high }: Span<Amount>) => [
        plain(typical),
        plain(low),
        orNever ? '' : plain(high),
      ]
      return [
        plain(minimum),
        ...open(gifts, giftsSpan),
        ...open(live, lives),
        ...open(day, days),
        plain(plus<Amount>(days.low, payoutDays.low)),
        orNever ? '' : plain(plus<Amount>(days.high, latestDays)),
        currency,
        ...open(paid, paidSpan),
        ...sourceCells(payoutDays.sources),
      ]
    }),
  ]
}

const payoutColumns = [
  'minimum',
  'gifts',
  'giftsLow',
  'giftsHigh',
  'live',
  'liveLow',
  'liveHigh',
  'day',
  'dayLow',
  'dayHigh',
  'arrivesLow',
  'arrivesHigh',
  'currency',
  'viewers',
  'viewersLow',
  'viewersHigh',
  'sources',
  'dates',
  'addresses',
] as const

/** What a fixed fee costs, as a file; in US$, as payouts are. */
export const feeRows = (batches: readonly Batch[], fixed: Amount, { texts }: Words): Rows => [
  feeColumns.map((column) => texts.formatMessage({ id: `payout.fee.csv.${column}` })),
  ...batches.map(({ amount, part, lives, inYear }) => [
    plain(amount),
    plain(fixed),
    plainPercent(part),
    plain(lives),
    plain(inYear),
    plain(mostADay.value),
    ...sourceCells(mostADay.sources),
  ]),
]

const feeColumns = [
  'amount',
  'fee',
  'part',
  'lives',
  'inYear',
  'most',
  'sources',
  'dates',
  'addresses',
] as const
