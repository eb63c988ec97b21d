import { encode } from 'uqr'
import styles from './ShareDialog.module.css'
import { useTexts } from './texts'

/** No larger code than phones can read off a screen; a link of 1,200 letters fits. */
const largest = 25

/** The link as a QR code: black on white, with the quiet zone around it, in dark mode too. */
export function QrCode({ link }: { readonly link: string }) {
  const { formatMessage } = useTexts()
  const rows = modulesOf(link)
  if (!rows) return <p className={styles.note}>{formatMessage({ id: 'share.qrTooLong' })}</p>
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      role="img"
      aria-label={formatMessage({ id: 'share.qr' })}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={outline(rows)} fill="#000" />
    </svg>
  )
}

/** Dark and light modules, row by row; null where the link is too long. */
function modulesOf(link: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(link, { border: 4, maxVersion: largest }).data
  } catch {
    return null
  }
}

const outline = (rows: readonly (readonly boolean[])[]) =>
  rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x},${y}h1v1h-1z` : ''))).join('')
