import { type Amount, type Dollars, exact } from '../domain/amount'
import type { Source } from '../domain/rate-set'

/** What TikTok is said to pay out from. */
export const claimedMinimums: readonly Dollars[] = ['1', '10', '50', '100'].map((dollars) =>
  exact<Dollars>(dollars),
)

/** The most that is paid out in a day. */
export const mostADay = {
  value: exact<Dollars>('1000'),
  sources: ['wd-current-page', 'wd-min-2019'],
} as const

export type Days = Amount<'days'>

/** Days until money that was asked for arrives. */
export const payoutDays = {
  /** The shortest that a guide names. */
  low: exact<Days>('5'),
  /** In which TikTok says that it processes a payout. */
  review: exact<Days>('15'),
  /** More, at most, for a transfer to PayPal, as it said in 2019. */
  transfer: exact<Days>('21'),
  sources: ['wd-current-page', 'wd-min-2019', 'wd-days'],
} as const

/** What no rate rests on. */
export const payoutTimeSources: readonly Source[] = [
  {
    id: 'wd-days',
    who: 'calculatecreator.com',
    asOf: null,
    trust: 'folklore',
    url: 'https://calculatecreator.com',
  },
]
