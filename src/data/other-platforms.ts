import { type Part, percent } from '../domain/amount'
import { type Ranged, settled } from '../domain/rates'

/** Where viewers also pay creators. Its name is the message `platform.<id>`. */
export type OtherPlatform = {
  readonly id: string
  /** The creator's share of what a viewer pays before tax; null where no source has what the viewer pays. */
  readonly share: Ranged<Part> | null
  /** The most telling first. */
  readonly sources: readonly string[]
}

const between = (low: string, typical: string, high: string): Ranged<Part> => ({
  low: percent(low),
  typical: percent(typical),
  high: percent(high),
})

/** Sources that say that a coin pays the creator the same wherever it was bought, which TikTok's rows assume. */
export const sameEitherWay: readonly string[] = ['same-whatever-channel']

/** Shares of units with packs are what a unit pays by what it costs in the dearest, a middle and the cheapest pack. */
export const otherPlatforms: readonly OtherPlatform[] = [
  { id: 'kick-subs', share: settled(percent('95')), sources: ['kick-subs'] },
  { id: 'kick-kicks', share: between('87', '87', '95'), sources: ['kick-kicks'] },
  {
    id: 'twitch-bits',
    share: between('71.4', '77.6', '81.2'),
    sources: ['twitch-bits', 'twitch-bits-eur'],
  },
  // Bought on an iPhone, 30% goes to Apple first.
  { id: 'youtube-supers', share: between('49', '70', '70'), sources: ['youtube-supers'] },
  // Low without the bonus stars of a promotion, high with all of them.
  {
    id: 'facebook-stars',
    share: between('45.5', '70', '89.3'),
    // The packs decide the share, and they are second hand.
    sources: ['facebook-packs', 'facebook-stars'],
  },
  { id: 'twitch-bits-app', share: between('47.7', '52.5', '57.5'), sources: ['twitch-bits-app'] },
  { id: 'twitch-subs', share: between('50', '50', '70'), sources: ['twitch-subs'] },
  {
    id: 'instagram-gifts',
    share: between('45.5', '46.8', '50.1'),
    sources: ['instagram-gifts', 'instagram-gifts-payout'],
  },
  // One reseller has both ends; the middle is its price of 100 diamonds.
  { id: 'bigo', share: between('15.2', '24.3', '33.3'), sources: ['bigo-beans', 'bigo-2025'] },
  { id: 'likee', share: null, sources: ['likee-2026'] },
  {
    id: 'youtube-jewels',
    share: null,
    sources: ['youtube-jewels-2', 'youtube-jewels'],
  },
  { id: 'snapchat-gifts', share: null, sources: ['snapchat-gifts'] },
]
