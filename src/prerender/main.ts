import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '../data/gifts'
import { pages } from '../data/pages'
import { loadRest } from '../ui/Rest'
import { type Manifest, withFirstFiles } from './first-files'
import { icons, renderIcon } from './icons'
import { oembedOf } from './oembed'
import { packTexts } from './pack'
import { locale, textsOf } from './page-texts'
import { registerFonts, renderPicture } from './picture'
import { renderPage } from './render-page'
import { withPolicy } from './security-policy'
import { addressIn, robots, sitemap } from './site'
import { serviceWorker } from './worker'

/**
 * Writes one folder for each page, with its HTML, its oEmbed answer and its picture, and
 * what lies at the root.
 *
 * @param dist - The built site.
 * @param site - Its base address, ending in a slash.
 * @param manifest - What the build says of its files.
 */
export async function prerender(dist: string, site: string, manifest: Manifest): Promise<void> {
  registerFonts()
  // Rendered in one go, it can wait for nothing.
  await Promise.all([loadRest(), loadCatalogue()])
  const template = withFirstFiles(readFileSync(join(dist, 'index.html'), 'utf8'), dist, manifest)
  const { origin, pathname } = new URL(site)
  for (const page of pages) {
    const folder = join(dist, page.path)
    const address = addressIn(site, page)
    const texts = textsOf(page)
    mkdirSync(folder, { recursive: true })
    const write = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content)

    write('index.html', withPolicy(renderPage(page, texts, site, address, template), origin))
    write('answer.png', await renderPicture(address, locale))
    write('oembed.json', JSON.stringify(oembedOf(texts, site, address)))
  }
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(dist, name), change(readFileSync(join(dist, name), 'utf8')))
  // Shown at whatever depth, so its one link can't be relative.
  edit('404.html', (html) => withPolicy(html.replaceAll('%SITE%', pathname), origin))
  edit('_headers', (headers) => headers.replaceAll('%ORIGIN%', origin))
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(site))
  writeFileSync(join(dist, 'robots.txt'), robots(site))
  mkdirSync(join(dist, 'icons'), { recursive: true })
  for (const icon of icons) writeFileSync(join(dist, 'icons', icon.name), await renderIcon(icon))
  // Late, since it names and weighs what lies there.
  writeFileSync(join(dist, 'sw.js'), serviceWorker(dist))
  // Last, since nothing that is packed may change.
  await packTexts(dist)
}
