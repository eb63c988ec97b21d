import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCatalogue } from '../data/gifts'
import { pages } from '../data/pages'
import { loadRest } from '../ui/Rest'
import { withFirstFiles } from './first-files'
import { icons, renderIcon } from './icons'
import { oembedOf } from './oembed'
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
 */
export async function prerender(dist: string, site: string): Promise<void> {
  registerFonts()
  // Rendered in one go, it can wait for nothing.
  await Promise.all([loadRest(), loadCatalogue()])
  const template = withFirstFiles(readFileSync(join(dist, 'index.html'), 'utf8'), dist)
  for (const page of pages) {
    const folder = join(dist, page.path)
    const address = addressIn(site, page)
    const texts = textsOf(page)
    mkdirSync(folder, { recursive: true })
    const write = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content)

    write('index.html', withPolicy(renderPage(page, texts, site, address, template)))
    write('answer.png', await renderPicture(address, locale))
    write('oembed.json', JSON.stringify(oembedOf(texts, site, address)))
  }
  // Shown at whatever depth, so its one link can't be relative.
  const notFound = join(dist, '404.html')
  const withSite = readFileSync(notFound, 'utf8').replaceAll('%SITE%', new URL(site).pathname)
  writeFileSync(notFound, withPolicy(withSite))
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(site))
  writeFileSync(join(dist, 'robots.txt'), robots(site))
  mkdirSync(join(dist, 'icons'), { recursive: true })
  for (const icon of icons) writeFileSync(join(dist, 'icons', icon.name), await renderIcon(icon))
  // Last, since it names and weighs what lies there.
  writeFileSync(join(dist, 'sw.js'), serviceWorker(dist))
}
