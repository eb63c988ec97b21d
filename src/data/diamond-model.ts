import { type Coins, type Diamonds, type Dollars, type Rate, rate } from '../domain/amount'
import type { PayoutModel } from '../domain/rate-set'
import type { Payout, Ranged } from '../domain/rates'

export const oneToOne: Rate<Coins, Diamonds> = rate('1', '1')

/** So many diamonds are so many US$. */
export const diamonds = (count: string, dollars: string): Payout => ({
  kind: 'diamond',
  value: rate<Diamonds, Dollars>(count, dollars),
})

/** One coin is one diamond; the sources leave the diamond's value open. */
export const diamond = (payout: Ranged<Payout>, sources: readonly string[]): PayoutModel => ({
  id: 'diamond',
  perCoin: oneToOne,
  payout,
  sources,
})

/** Low and high are the ends of the US scheme of 2025. */
export const diamond2026 = diamond(
  { low: diamonds('1', '0.002'), typical: diamonds('1', '0.005'), high: diamonds('1', '0.0053') },
  [
    'measured-bbc-lion',
    'measured-bbc-2022',
    'diamond-usd',
    'diamonds-per-coin',
    'measured-toktutorials',
    'measured-abc-2024',
    'creator-usd-per-coin',
    'official-scaled-us',
    'scaled-us-parts',
    'no-diamond-rate',
  ],
)
