import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { builtFor } from '../dist/files.ts'
import { builtHeadersOf } from '../headers-file.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** A copy of the build in a folder of a host, which can be replaced by a next version. */
export type Site = {
  readonly address: string
  /** Paths of what was asked for since, relative to the site. */
  readonly asked: string[]
  /** Replaces all of it, as hosts do: every file of `assets/` has another name. */
  readonly publishNext: () => void
  readonly remove: (name: string) => void
  readonly edit: (name: string, change: (content: string) => string) => void
  /** From now on the second half of a page comes so many milliseconds after the first. */
  readonly slowDown: (milliseconds: number) => void
  /** From now on a page is at the name of its file, and its folder redirects there. */
  readonly redirectFolders: () => void
  /** From now on it does not answer. */
  readonly goDown: () => void
  readonly close: () => void
}

/** Serves it as hosts do that vary their answers by origin, which caches are easily misled by. */
export async function serveSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'rose-value-site-'))
  // Servers that take what is packed are another test's business.
  cpSync(DIST, folder, { recursive: true, filter: (name) => !/\.(gz|br)$/.test(name) })
  const asked: string[] = []

  let address = ''
  let isDown = false
  let redirects = false
  let delay = 0
  const server = createServer((request, response) => {
    if (isDown) {
      request.destroy()
      return
    }
    const path = new URL(request.url ?? '', 'http://site').pathname.replace('/rose-value/', '')
    asked.push(path)
    if (redirects && /(^|\/)$/.test(path)) {
      response.writeHead(302, { Location: 'index.html' }).end()
      return
    }
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    try {
      const content = readFileSync(join(folder, file))
      response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream')
      for (const [name, value] of Object.entries(
        builtHeadersOf(`/${path}`, new URL(address).origin),
      ))
        response.setHeader(name, value)
      // What a browser keeps by itself would hide what the worker keeps.
      response.removeHeader('Cache-Control')
      response.setHeader('Vary', 'Origin')
      if (!file.endsWith('.html') || delay === 0) {
        response.end(content)
        return
      }
      const half = Math.floor(content.length / 2)
      response.write(content.subarray(0, half))
      setTimeout(() => response.end(content.subarray(half)), delay)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  if (typeof place !== 'object' || !place) throw new Error('the site has no port')

  const edit: Site['edit'] = (name, change) => {
    const file = join(folder, name)
    writeFileSync(file, change(readFileSync(file, 'utf8')))
  }
  address = `http://127.0.0.1:${place.port}/rose-value/`
  moveTo(folder, address)
  return {
    address,
    asked,
    edit,
    remove: (name) => rmSync(join(folder, name)),
    publishNext: () => publishNext(folder),
    slowDown: (milliseconds) => {
      delay = milliseconds
    },
    redirectFolders: () => {
      redirects = true
    },
    goDown: () => {
      isDown = true
    },
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(folder, { recursive: true })
    },
  }
}

/** As if it had been built for this address, which the build has put into its texts. */
function moveTo(folder: string, address: string) {
  const before = builtFor()
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|json|txt|xml)$|_headers$/.test(name),
  )
  for (const name of texts) {
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replaceAll(before.href, address).replaceAll(before.origin, new URL(address).origin),
    )
  }
}

function publishNext(folder: string) {
  const assets = readdirSync(join(folder, 'assets'))
  /** As if all of it had changed, and so all hashes in the names. */
  const next = (text: string) =>
    assets.reduce((result, name) => result.replaceAll(name, name.replace('-', '-Next')), text)
  for (const name of assets)
    renameSync(join(folder, 'assets', name), join(folder, next(`assets/${name}`)))

  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(html|js|css)$/.test(name),
  )
  for (const name of texts) {
    const file = join(folder, name)
    const text = next(readFileSync(file, 'utf8'))
      .replace('"version":"', '"version":"next-')
      .replace('<html ', '<html data-version="next" ')
    writeFileSync(file, text)
  }
}
