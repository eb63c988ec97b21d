import { useTexts } from '../../language/texts'
import { loadOnce } from '../../lib/load-once'
import { Boundary } from '../loading/Boundary'
import { useLoaded } from '../loading/useLoaded'
import styles from './ShareDialog.module.css'

const load = loadOnce(() => import('./qr-outline'))

type QrCodeProps = { readonly link: string }

/** The link as a QR code. What makes it is loaded by itself, and anew whenever it did not come. */
export function QrCode({ link }: QrCodeProps) {
  const { formatMessage } = useTexts()
  return (
    <Boundary
      renderFailed={() => <p className={styles.note}>{formatMessage({ id: 'share.qrFailed' })}</p>}
    >
      <Code link={link} />
    </Boundary>
  )
}

/** Black on white, with the quiet zone around it, in dark mode too. */
function Code({ link }: QrCodeProps) {
  const { formatMessage } = useTexts()
  const made = useLoaded(load)
  if (!made) return <div className={styles.code} />
  const outline = made.qrOutline(link)
  if (!outline) return <p className={styles.note}>{formatMessage({ id: 'share.qrTooLong' })}</p>
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${outline.size} ${outline.size}`}
      role="img"
      aria-label={formatMessage({ id: 'share.qr' })}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={outline.path} fill="#000" />
    </svg>
  )
}
