import type { Source } from '../domain/rate-set'

/** The article that this calculator was made to check. Its date and address are not known. */
export const articleSources: readonly Source[] = [
  {
    id: 'article-price',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-diamond',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-example',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-share',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-roses',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-minimum',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'folklore',
    url: null,
  },
  {
    id: 'article-silent',
    who: 'The article “Unveiling The True TikTok Rose Value”',
    asOf: null,
    trust: 'unknown',
    url: null,
  },
]
