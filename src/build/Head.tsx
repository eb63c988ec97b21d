import type { Page } from '../data/pages'
import { localeOf, type PageTexts } from './page-texts'
import { pictureSize } from './site'

type HeadProps = {
  readonly page: Page
  readonly texts: PageTexts
  readonly site: string
  /** Of the page itself, absolute. */
  readonly address: string
}

/** What search engines, previews and WordPress read of a page. */
export function Head(props: HeadProps) {
  const { page, texts, address } = props
  const { siteName, title, description } = texts
  const picture = `${address}answer.png`
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <link rel="canonical" href={address} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`${address}oembed.json`}
        title={title}
      />
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content={localeOf(page).replace('-', '_')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={String(pictureSize.width)} />
      <meta property="og:image:height" content={String(pictureSize.height)} />
      <meta property="og:image:alt" content={texts.picture} />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: scriptSafe(linkedData(props)) }}
      />
    </>
  )
}

/** The front page is an application; every other page answers a question about it. */
function linkedData({ page, texts, site, address }: HeadProps) {
  const application = {
    '@type': 'WebApplication',
    '@id': `${site}#calculator`,
    name: texts.siteName,
    url: site,
    applicationCategory: 'FinanceApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
    inLanguage: page.language,
  }
  const answering = texts.question !== null && {
    '@type': 'WebPage',
    name: texts.title,
    url: address,
    inLanguage: page.language,
    isPartOf: application,
    primaryImageOfPage: `${address}answer.png`,
    mainEntity: {
      '@type': 'Question',
      name: texts.question,
      acceptedAnswer: { '@type': 'Answer', text: texts.description },
    },
  }
  return { '@context': 'https://schema.org', ...(answering || application) }
}

/** JSON inside a script must not end it. */
const scriptSafe = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c')
