import type { Coins, Diamonds } from '../domain/amount'
import { percent, rate, zero } from '../domain/amount'
import { payoutFor, type Scheme } from '../domain/missions'
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

const adds = (points: string) => settled(percent(points))

/**
 * US Scaled LIVE Rewards. A coin was worth US$0.01 when creators got half of it, US$0.005.
 *
 * Of LIVEs of 5 to 25 minutes, the newsletter only says that the share rises from the one number to the other: the
 * middle is used.
 */
const usRewards: Scheme = {
  worth: rate('1', '0.01'),
  adds: {
    length: {
      under5: adds('20'),
      '5to25': { low: percent('20'), typical: percent('29'), high: percent('38') },
      over25: adds('38'),
    },
    followers: { 0: adds('0'), 1: adds('2') },
    weekly: { 0: adds('0'), 1: adds('6'), 2: adds('8') },
    team: { 0: adds('0'), 1: adds('1'), 2: adds('2') },
    league: { 0: adds('0'), 1: adds('1'), 2: adds('2'), 3: adds('3') },
  },
  violations: percent('20'),
  usual: {
    length: 'over25',
    followers: '0',
    weekly: '2',
    team: '0',
    league: '0',
    violations: zero(),
  },
  before: percent('50'),
  only: 'us',
  saidBy: { adds: ['scaled-us-parts'], ends: ['official-scaled-us'] },
}

export const scaledUs: PayoutModel & { readonly scheme: Scheme } = {
  id: 'scaled-us',
  perCoin: oneToOne,
  payout: payoutFor({}, usRewards),
  since: '2025-02-10',
  scheme: usRewards,
  payoutFor: (missions) => payoutFor(missions, usRewards),
  sources: ['official-scaled-us', 'scaled-us-parts', 'creator-usd-per-coin'],
}

/** Where the visitor's own numbers start; nobody else says them. */
const custom: PayoutModel = {
  id: 'custom',
  perCoin: oneToOne,
  payout: halfCent,
  sources: [],
}

/** Every model but the first is the same at all dates. Later ones stand where the newest sets have them. */
const withDiamond = (first: PayoutModel, ...later: PayoutModel[]): readonly PayoutModel[] => [
  first,
  net50,
  ...later,
  halfDiamond,
  keeps50,
  keeps70,
  roses200,
  custom,
]

export const models2026 = withDiamond(diamond2026, scaledUs)

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
