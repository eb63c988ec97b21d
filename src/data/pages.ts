import { toDecimal } from '../domain/amount'
import { newestRateSet } from './rate-sets'

/** A page that is made at build time: a calculation with an address of its own. */
export type Page = {
  /** Its folder; empty for the front page. */
  readonly path: string
  /** The calculation that it opens with, as the query of a link. */
  readonly query: string
}

/**
 * Gifts with a page of their own, by slug: the 60 that were seen in the most lists, in the
 * catalogue's order, and the Lion, which press and guides take for their examples. Every other gift
 * works as `?gift=`. A page that was published stays.
 */
const giftSlugs = [
  'rose',
  'cake-slice',
  'gg',
  'heart-me',
  'ice-cream-cone',
  'tiktok',
  'finger-heart',
  'perfume',
  'doughnut',
  'cap',
  'hat-and-mustache',
  'little-crown',
  'paper-crane',
  'hand-hearts',
  'hearts',
  'corgi',
  'money-gun',
  'whale-diving',
  'leon-the-kitten',
  'glow-stick',
  'heart',
  'thumbs-up',
  'cheer-you-up',
  'rosa',
  'like-pop',
  'confetti',
  'marvelous-confetti',
  'cheer-for-you',
  'garland-headpiece',
  'love-you',
  'sunglasses',
  'coral',
  'hands-up',
  'gem-gun',
  'swan',
  'train',
  'travel-with-you',
  'shiny-air-balloon',
  'watermelon-love',
  'fireworks',
  'chasing-the-dream',
  'here-we-go',
  'love-drop',
  'cooper-flies-home',
  'mystery-firework',
  'star-of-red-carpet',
  'motorcycle',
  'meteor-shower',
  'private-jet',
  'signature-jet',
  'celebration-time',
  'happy-party',
  'sports-car',
  'star-throne',
  'leon-and-lili',
  'interstellar',
  'sunset-speedway',
  'red-lightning',
  'fly-love',
  'premium-shuttle',
  'lion',
] as const

/** The page with nothing chosen. */
export const frontPage: Page = { path: '', query: '' }

export const giftPages: readonly Page[] = giftSlugs.map((slug) => ({
  path: slug,
  query: slug === 'rose' ? '' : `gift=${slug}`,
}))

/** Calculations that people ask for by name. */
export const topicPages: readonly Page[] = [
  // The BBC spent US$106 on gifts in its test of October 2022.
  { path: 'bbc-2022', query: 'pay=106&rates=2022-10&model=net50' },
  { path: '1000-coins', query: 'coins=1000' },
  { path: 'first-payout', query: `get=${toDecimal(newestRateSet.minimum.value.typical)}` },
]

export const pages: readonly Page[] = [frontPage, ...giftPages, ...topicPages]

const byPath = new Map(pages.map((page) => [page.path, page]))

/** The page in that folder. */
export const pageAt = (path: string): Page | undefined => byPath.get(path)
