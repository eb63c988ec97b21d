import { renderToStaticMarkup } from 'react-dom/server'
import type { PageTexts } from './page-texts'
import { pictureSize } from './site'

/** Wide enough for the card's whole text, and as tall as it is on a phone; hosts may hear better later. */
const size = { width: 600, height: 420 } as const

/**
 * The oEmbed answer of a page: its card in a frame, and for readers without scripts the answer.
 *
 * WordPress keeps the link, the blockquote and just these attributes of the frame.
 */
export function oembedOf(
  { siteName, title, answer }: PageTexts,
  site: string,
  address: string,
  cardsAddress: string,
) {
  const html = renderToStaticMarkup(
    <>
      <blockquote className="wp-embedded-content">
        <a href={address}>{answer}</a>
      </blockquote>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- each host sets a sandbox of its own */}
      <iframe
        src={`${cardsAddress}?embed=1`}
        title={title}
        // Of the column that it is put into.
        width="100%"
        height={size.height}
        // React knows no camel case for these.
        {...{ frameborder: '0', marginwidth: '0', marginheight: '0', scrolling: 'no' }}
      />
    </>,
  )
  return {
    version: '1.0',
    type: 'rich',
    provider_name: siteName,
    provider_url: site,
    title,
    ...size,
    html,
    thumbnail_url: `${address}answer.png`,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  }
}
