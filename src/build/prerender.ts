import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages } from '../data/gift-pages'
import { loadCatalogue } from '../data/load-catalogue'
import { folderOf } from '../data/pages'
import '../data/rate-sets'
import { memoFor } from '../lib/memo'
import { type Manifests, withFirstFiles } from './first-files'
import { icons, renderIcon } from './icons'
import { oembedOf } from './oembed'
import { serviceWorker } from './offline-list'
import { packTexts } from './pack'
import { textsOf } from './page-texts'
import { registerFonts, renderPicture } from './picture'
import { publishedGifts, publishedRates } from './published-data'
import { renderPage } from './render-page'
import { hashesOf, withPolicy } from './security-policy'
import { addressIn, robots, sitemap } from './site'
import { type ViewOfPage, views } from './views'

/**
 * Writes one folder for each page, with its HTML, its oEmbed answer and its picture, what lies at the
 * root, and the hash of the head's script into the files that say what headers a server sends.
 *
 * @param dist - The built site.
 * @param site - Its base address, ending in a slash.
 * @param manifests - What the build says of the files of page and card.
 */
export async function prerender(dist: string, site: string, manifests: Manifests): Promise<void> {
  registerFonts()
  // Rendered in one go, it can wait for nothing.
  await loadCatalogue()
  const built = readFileSync(join(dist, 'index.html'), 'utf8')
  const templateOf = memoFor((view: ViewOfPage) => withFirstFiles(built, view, dist, manifests))
  const { origin, pathname } = new URL(site)
  for (const page of pages) {
    const folder = join(dist, folderOf(page))
    const address = addressIn(site, page)
    const texts = textsOf(page)
    const view = views[page.kind]
    const template = templateOf(view)
    mkdirSync(folder, { recursive: true })
    const write = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content)

    write('index.html', withPolicy(renderPage(page, texts, site, address, template), origin))
    write('answer.png', await renderPicture(page, address))
    write(
      'oembed.json',
      JSON.stringify(oembedOf(texts, site, address, view.hasCard ? address : site)),
    )
  }
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(dist, name), change(readFileSync(join(dist, name), 'utf8')))
  // Shown at whatever depth, so its one link can't be relative.
  edit('404.html', (html) => withPolicy(html.replaceAll('%SITE%', pathname), origin))
  const head = hashesOf('script', built).join(' ')
  edit('_headers', (text) => text.replaceAll('%ORIGIN%', origin).replaceAll('%HEAD_HASH%', head))
  const nginx = readFileSync('deploy/nginx.conf.template', 'utf8')
  writeFileSync('deploy/nginx.conf', nginx.replaceAll('%HEAD_HASH%', head))
  writeFileSync(join(dist, 'sitemap.xml'), sitemap(site))
  writeFileSync(join(dist, 'robots.txt'), robots(site))
  mkdirSync(join(dist, 'data'), { recursive: true })
  writeFileSync(join(dist, 'data', 'rates.json'), publishedRates(site))
  writeFileSync(join(dist, 'data', 'gifts.json'), publishedGifts(site))
  mkdirSync(join(dist, 'icons'), { recursive: true })
  for (const icon of icons) writeFileSync(join(dist, 'icons', icon.name), await renderIcon(icon))
  // Late, since it names and weighs what lies there.
  writeFileSync(join(dist, 'sw.js'), serviceWorker(dist))
  // Last, since nothing that is packed may change.
  await packTexts(dist)
}
