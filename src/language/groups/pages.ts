import pages from '../en/pages.json'

/** Texts for search engines and previews: the build writes them, the browser never needs them. */
export const pagesTexts = { en: pages }
