/**
 * TikTok's Terms of Purchase for Coins: on its website, 14 days to cancel unless any of the coins was used. Official text,
 * read in a copy without an address; the original was at www.tiktok.com/coin/legal/terms-of-purchase-for-coins.
 */
export const coinTermsAsOf = '2021-08-17'
