import type { Diamonds, Dollars } from '../domain/amount'
import { rate } from '../domain/amount'
import type { PayoutModel } from '../domain/rate-set'
import { settled } from '../domain/rates'

type Pays = Pick<PayoutModel, 'perCoin' | 'payout'>

/** What somebody says that one Rose, or one coin of any gift, pays the creator. Its title is the message `claim.<id>`. */
export type RoseClaim = {
  readonly id: string
  /** Absent where the claim is the payout model of the same name. */
  readonly pays?: Pays
  /**
   * Who says so, the most telling first; those who repeat one another stand together. Measured payouts are left
   * out: they may fit a claim, but don't make it.
   */
  readonly sources: readonly string[]
}

const diamonds = (dollars: string) =>
  ({ kind: 'diamond', value: rate<Diamonds, Dollars>('1', dollars) }) as const

const perCoin: PayoutModel['perCoin'] = rate('1', '1')

/** So many US$ for each coin. */
const dollars = (amount: string): Pays => ({
  perCoin,
  payout: settled(diamonds(amount)),
})

/** Every claim with a number of what the creator gets. Pages that only say what viewers pay are left out. */
export const roseClaims: readonly RoseClaim[] = [
  {
    id: 'diamond',
    // The first says all of it, the others one half: that a coin is a diamond, or what a diamond pays.
    sources: [
      'library-usd-0005',
      'rose-roronto',
      'diamonds-per-coin',
      'diamond-usd',
      'rose-macissues',
    ],
  },
  {
    id: 'half-of-cent',
    pays: dollars('0.005'),
    sources: [
      'rose-tinygrab',
      'rose-tiktraining',
      'rose-trypostbase',
      'rose-tiktokstats',
      'rose-suara',
      'rose-podnikatel',
      'rose-actualapp',
    ],
  },
  { id: 'net50', sources: ['official-share-50'] },
  {
    id: 'scaled-us',
    sources: ['official-scaled-us', 'scaled-us-parts', 'creator-usd-per-coin'],
  },
  { id: 'article-example', pays: dollars('0.005'), sources: ['article-example'] },
  {
    id: 'half-diamond',
    sources: [
      'claim-half-itechpost',
      'claim-half-calculatecreator',
      'claim-half-tikfinity',
      'rose-tipsforallgames',
      'rose-iphonesoft',
      'rose-ttwise',
      'rose-collectivadvertising',
    ],
  },
  {
    id: 'keeps50',
    sources: ['claim-50-dataai', 'claim-50', 'claim-50-more', 'claim-lion-400', 'article-share'],
  },
  { id: 'keeps70', sources: ['claim-70', 'article-share'] },
  { id: 'dearer-coin', pays: dollars('0.0065'), sources: ['rose-whizcase'] },
  { id: 'no-store', pays: dollars('0.007'), sources: ['rose-fone'] },
  { id: 'mixed-units', pays: dollars('0.0014'), sources: ['rose-reelssave'] },
  { id: 'two-diamonds', pays: dollars('0.01'), sources: ['rose-bignewsheadlines'] },
  { id: 'five-cents', pays: dollars('0.05'), sources: ['rose-ofofonobs'] },
  { id: 'cents-for-dollars', pays: dollars('0.000025'), sources: ['rose-yandex'] },
  { id: 'roses200', sources: ['article-roses'] },
]
