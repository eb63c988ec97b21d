import { encode } from 'uqr'

/** No larger code than phones can read off a screen; a link of 1,200 letters fits. */
const largest = 25

/** The dark modules of a link's QR code, as the path of a square picture. */
type Outline = {
  /** With the quiet zone around it, in modules. */
  readonly size: number
  readonly path: string
}

/** Null where the link is too long. */
export function qrOutline(link: string): Outline | null {
  try {
    const { data, size } = encode(link, { border: 4, maxVersion: largest })
    return { size, path: data.map(outlineOf).join('') }
  } catch {
    return null
  }
}

const outlineOf = (row: readonly boolean[], y: number) =>
  row.map((isDark, x) => (isDark ? `M${x},${y}h1v1h-1z` : '')).join('')
