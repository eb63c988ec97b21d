import { mostADay, payoutDays } from '../../data/payout-times'
import { type Amount, plus, toDecimal } from '../../domain/amount'
import type { Span } from '../../domain/range'
import type { MessageId } from '../../language/write-text'
import { type Batch, latestDays, type Milestone } from '../../state/payouts'
import { comesTo, type Planned, paidIn, planPeriods } from '../../state/plan'
import type { Words } from '../../wording/words'
import { plainPercent, sourceCells } from '../evidence/file-rows'

type Rows = readonly (readonly string[])[]

const plain = (amount: Amount) => toDecimal(amount, 15)

/** Three columns: an amount, and its ends that the sources leave open. */
const open = (id: MessageId, { texts }: Words): readonly string[] => {
  const column = texts.formatMessage({ id })
  return [
    column,
    ...(['low', 'high'] as const).map((end) =>
      texts.formatMessage({ id: `plan.csv.${end}` }, { column }),
    ),
  ]
}

const ranged = ({ low, typical, high }: Span<Amount> & { readonly typical: Amount }) =>
  [typical, low, high].map(plain)

/** A plan's table as a file: numbers as plain decimals, money in the currency of its own column. */
export function planRows(planned: Planned, words: Words): Rows {
  const { formatMessage } = words.texts
  return [
    [
      formatMessage({ id: 'plan.period' }),
      formatMessage({ id: 'plan.csv.currency' }),
      ...open('plan.you', words),
      ...open('plan.csv.brings', words),
      ...open('plan.viewers', words),
    ],
    ...planPeriods.map((period) => [
      formatMessage({ id: `plan.period.${period}` }),
      planned.live.inForce.currency,
      ...ranged(paidIn(planned, period)),
      ...ranged(comesTo(planned, 'creator', period)),
      ...ranged(comesTo(planned, 'viewerPays', period)),
    ]),
  ]
}

const sourceColumns = ['sources', 'dates', 'addresses'] as const

/** When each minimum is reached, as a file. Where it may never be, the ends that are never reached are empty. */
export function payoutRows(all: readonly Milestone[], planned: Planned, words: Words): Rows {
  const { formatMessage } = words.texts
  const { currency } = planned.live.inForce
  return [
    [
      formatMessage({ id: 'payout.csv.minimum' }),
      ...open('payout.column.gifts', words),
      ...open('payout.column.live', words),
      ...open('payout.csv.day', words),
      ...open('payout.csv.arrives', words).slice(1),
      formatMessage({ id: 'plan.csv.currency' }),
      ...open('payout.column.paid', words),
      ...sourceColumns.map((name) => formatMessage({ id: `payout.csv.${name}` })),
    ],
    ...all.map(({ minimum, gifts, giftsSpan, live, lives, day, days, paid, paidSpan, orNever }) => {
      // "At the lowest rates" is what is paid: it then takes the most gifts, LIVEs and days.
      const takes = (typical: Amount, { low, high }: Span<Amount>) => [
        plain(typical),
        orNever ? '' : plain(high),
        plain(low),
      ]
      return [
        plain(minimum),
        ...takes(gifts, giftsSpan),
        ...takes(live, lives),
        ...takes(day, days),
        orNever ? '' : plain(plus<Amount>(days.high, latestDays)),
        plain(plus<Amount>(days.low, payoutDays.low)),
        currency,
        ...takes(paid, paidSpan),
        ...sourceCells(payoutDays.sources),
      ]
    }),
  ]
}

/** What a fixed fee costs, as a file; in US$, as payouts are. */
export const feeRows = (batches: readonly Batch[], fixed: Amount, { texts }: Words): Rows => [
  [
    ...(['amount', 'fee', 'part'] as const).map((name) =>
      texts.formatMessage({ id: `payout.csv.${name}` }),
    ),
    texts.formatMessage({ id: 'payout.fee.column.often' }),
    ...(['inYear', 'most', ...sourceColumns] as const).map((name) =>
      texts.formatMessage({ id: `payout.csv.${name}` }),
    ),
  ],
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
