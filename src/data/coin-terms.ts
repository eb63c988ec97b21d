/**
 * TikTok's Terms of Purchase for Coins: on its website, 14 days to cancel unless any of the coins was used. Official text,
 * read in a copy without an address; the original was at www.tiktok.com/coin/legal/terms-of-purchase-for-coins.
 */
export const coinTermsAsOf = '2021-08-17'

/** The days that they name. */
export const coinTermsDays = 14

/**
 * How old those who buy coins or send gifts must be, in years. Official: TikTok's help page (undated, read in Croatian)
 * has both, its newsroom the first.
 */
export const agesForCoins = {
  elsewhere: 18,
  southKorea: 19,
  helpPage: 'https://support.tiktok.com/hr/live-gifts-wallet/gifts/gifts',
  newsroom: 'https://newsroom.tiktok.com/en-gb/updating-our-gifting-policies',
  /** Of the newsroom's text. */
  asOf: '2019-12',
} as const
