import { fileURLToPath } from 'node:url'
import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Page } from '../data/pages'
import { LanguageProvider } from '../language/LanguageProvider'
import { LocaleContext } from '../language/locale'
import { localeOf } from './page-texts'
import { pictureSize } from './site'
import { views } from './views'

const fonts = { serif: 'Rose Serif', sans: 'Rose Sans' } as const

/** The machine's own fonts would make another picture on every machine. */
const fontFiles = [
  [
    import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
    fonts.serif,
  ],
  [
    import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2'),
    fonts.serif,
  ],
  [
    import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2'),
    fonts.sans,
  ],
  [
    import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2'),
    fonts.sans,
  ],
] as const

/** @throws Error when a font is missing: the picture would be made of whatever there is. */
export function registerFonts(): void {
  for (const [file, family] of fontFiles) {
    const known = GlobalFonts.registerFromPath(fileURLToPath(file), family)
    if (!known) throw new Error(`no font in ${file}`)
  }
}

/**
 * The picture in previews: what the page is about, or the calculation that is open.
 *
 * @param address - Where the page will be; it is printed in the picture.
 * @returns A PNG.
 */
export async function renderPicture(page: Page, address: string): Promise<Uint8Array> {
  const { Picture } = views[page.kind]
  const svg = renderToStaticMarkup(
    <LanguageProvider language={page.language}>
      <LocaleContext value={localeOf(page)}>
        <Picture address={address} fonts={fonts} />
      </LocaleContext>
    </LanguageProvider>,
  )
  const { width, height } = pictureSize
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, width, height)
  return canvas.encode('png')
}
