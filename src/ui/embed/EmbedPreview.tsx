import { useState } from 'react'
import { useTexts } from '../../language/texts'
import { useSettled } from '../../state/react/useSettled'
import { useIsOnline } from '../controls/useIsOnline'
import styles from './EmbedPreview.module.css'
import { cardAddress, type Look } from './embed-code'

/** On phones and in a post's column, in CSS pixels. */
const widths = [320, 640] as const

/** So long no look has been tried out, in ms: a colour picker sends hundreds. */
const pause = 300

const themes = ['light', 'dark'] as const

type EmbedPreviewProps = { readonly link: string; readonly look: Look }

/** The card as a post will show it, narrow and wide, in each theme that readers may get. */
export function EmbedPreview({ link, look }: EmbedPreviewProps) {
  const { formatMessage } = useTexts()
  // A sandboxed frame is no part of the site, so nothing that is kept of the site reaches it.
  const isOnline = useIsOnline()
  return (
    <div className={styles.preview}>
      <h3 className={styles.title}>{formatMessage({ id: 'embed.preview' })}</h3>
      {!isOnline && <p>{formatMessage({ id: 'embed.previewOffline' })}</p>}
      {(isOnline ? themes : [])
        .filter((theme) => theme === (look.theme ?? theme))
        .map((theme) => (
          <section
            key={theme}
            className={styles.post}
            data-theme={theme}
            aria-label={formatMessage({ id: `embed.preview.${theme}` })}
            // A keyboard scrolls it where it is wider than the dialog.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
            tabIndex={0}
          >
            {widths.map((width) => (
              <Card
                key={width}
                width={width}
                caption={formatMessage({ id: `embed.card.${theme}` }, { width })}
                address={cardAddress(link, { ...look, theme })}
              />
            ))}
          </section>
        ))}
    </div>
  )
}

type CardProps = { readonly width: number; readonly caption: string; readonly address: string }

/**
 * One frame for each address, since a frame that goes from address to address adds steps to the
 * back button. The last one stays in sight until the next has loaded.
 */
function Card({ width, caption, address }: CardProps) {
  const { formatMessage } = useTexts()
  const settled = useSettled(address, pause)
  const [loaded, setLoaded] = useState(settled)
  return (
    // To be looked at: the keyboard would have to pass through every field of every card.
    <figure className={styles.card} style={{ inlineSize: width }} inert>
      <figcaption>{caption}</figcaption>
      {[...new Set([loaded, settled])].map((src) => (
        <iframe
          key={src}
          src={src}
          title={`${formatMessage({ id: 'embed.frameTitle' })} (${caption})`}
          loading="lazy"
          sandbox="allow-scripts allow-popups"
          onLoad={() => setLoaded(src)}
        />
      ))}
    </figure>
  )
}
