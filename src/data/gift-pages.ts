import slugs from './gift-pages.json'
import {
  addGiftPages,
  creatorsPage,
  evidencePage,
  frontPage,
  giftsPage,
  inEachLanguage,
  logPage,
  type Page,
  topicPages,
} from './pages'

/**
 * One of each of the 60 gifts that were seen in the most lists, in the catalogue's order, and the Lion, which
 * press and guides take for their examples. Every other gift works as `?gift=`. A page that was
 * published stays.
 */
export const giftPages: readonly Page[] = addGiftPages(slugs)

/** Each page in each language. */
export const pages: readonly Page[] = inEachLanguage([
  frontPage,
  giftsPage,
  evidencePage,
  creatorsPage,
  logPage,
  ...giftPages,
  ...topicPages,
])
