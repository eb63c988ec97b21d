import type { Source } from '../domain/rate-set'

/**
 * A page with the title and the text of the article that this calculator was made to check, undated, among machine-made
 * pages on many subjects. Whether it is the first copy is not known.
 */
const copy = {
  who: 'A copy of the article “Unveiling The True TikTok Rose Value”',
  asOf: null,
  url: 'https://immunoglobulin.bplgroup.com/agccatur12/tiktok-rose-value.html',
} as const

/** What the article says. */
export const articleSources: readonly Source[] = [
  { id: 'article-price', ...copy, trust: 'folklore' },
  { id: 'article-diamond', ...copy, trust: 'folklore' },
  { id: 'article-example', ...copy, trust: 'folklore', contradicts: ['roses200'] },
  { id: 'article-share', ...copy, trust: 'folklore' },
  { id: 'article-roses', ...copy, trust: 'folklore' },
  { id: 'article-minimum', ...copy, trust: 'folklore' },
  { id: 'article-silent', ...copy, trust: 'unknown' },
]
