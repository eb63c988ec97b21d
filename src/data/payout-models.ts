import type { Coins, Diamonds } from '../domain/amount'
import { percent, rate } from '../domain/amount'
import type { PayoutModel } from '../domain/rate-set'
import { type Payout, type Ranged, settled } from '../domain/rates'
import { diamond, diamond2026, diamonds, oneToOne } from './diamond-model'

const perCoin = rate<Coins, Diamonds>

/** What most of the models take a diamond for. */
const halfCent = settled(diamonds('1', '0.005'))

const share = (of: 'net' | 'viewerPays', creator: string): Ranged<Payout> =>
  settled({ kind: 'share', of, share: percent(creator) })

const measured = [
  'measured-bbc-2022',
  'measured-bbc-lion',
  'measured-abc-2024',
  'measured-toktutorials',
] as const

const net50: PayoutModel = {
  id: 'net50',
  perCoin: oneToOne,
  payout: share('net', '50'),
  sources: ['official-share-50', 'claim-50', 'measured-bbc-2022', 'measured-abc-2024'],
}

const halfDiamond: PayoutModel = {
  id: 'half-diamond',
  perCoin: perCoin('2', '1'),
  payout: halfCent,
  sources: [
    'claim-half-itechpost',
    'claim-half-calculatecreator',
    'claim-half-tikfinity',
    'no-diamond-rate',
    ...measured,
  ],
}

const keeps50: PayoutModel = {
  id: 'keeps50',
  perCoin: oneToOne,
  payout: share('viewerPays', '50'),
  sources: ['article-share', 'claim-50', 'claim-60', 'measured-abc-2024'],
}

const keeps70: PayoutModel = {
  id: 'keeps70',
  perCoin: oneToOne,
  payout: share('viewerPays', '30'),
  sources: ['article-share', 'claim-70', 'claim-60', 'measured-bbc-2022'],
}

const roses200: PayoutModel = {
  id: 'roses200',
  perCoin: perCoin('200', '1'),
  payout: halfCent,
  sources: ['article-roses', 'article-example', 'no-diamond-rate'],
}

/** Where the visitor's own numbers start; nobody else says them. */
const custom: PayoutModel = {
  id: 'custom',
  perCoin: oneToOne,
  payout: halfCent,
  sources: [],
}

/** Every model but the first is the same at all dates. */
const withDiamond = (first: PayoutModel): readonly PayoutModel[] => [
  first,
  net50,
  halfDiamond,
  keeps50,
  keeps70,
  roses200,
  custom,
]

export const models2026 = withDiamond(diamond2026)

/** Low is the BBC's test, read with the most coins that its money bought; high is the Lion. */
export const models2022 = withDiamond(
  diamond(
    {
      low: diamonds('7500', '33'),
      typical: diamonds('1', '0.005'),
      high: diamonds('29999', '155'),
    },
    [
      'measured-bbc-2022',
      'measured-bbc-lion',
      'diamond-usd',
      'diamonds-per-coin',
      'no-diamond-rate',
    ],
  ),
)

export const modelsOfArticle = withDiamond(
  diamond(halfCent, ['article-diamond', 'article-example', 'no-diamond-rate']),
)
