import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { source } from './source.mjs'

// The headers of public/_headers; test/deploy.test.ts sees to it that nginx.conf sends the same.
const { builtHeadersOf } = await source('test/headers-file.ts')

const conf = await readFile(new URL('../deploy/nginx.conf', import.meta.url), 'utf8')

/** nginx’s own default is 1. */
const level = Number(/gzip_comp_level (\d)/.exec(conf)?.[1] ?? 1)
const worthIt = Number(/gzip_min_length (\d+)/.exec(conf)?.[1])

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Serves a folder on this machine as deploy/nginx.conf would: the same headers, the same bytes.
 * Every answer is ready before the first one is asked for.
 *
 * @param without - A header that is not for these pages.
 */
export async function serve(folder, without) {
  const answers = new Map()
  const server = createServer(({ url }, response) => {
    const found = answers.get(new URL(url, 'http://any').pathname)
    if (found) response.writeHead(200, found.headers).end(found.body)
    else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  const origin = `http://127.0.0.1:${port}`
  for (const file of await filesIn(folder)) {
    const path = `/${file.replaceAll('\\', '/')}`
    const { [without]: _, ...headers } = builtHeadersOf(path, origin)
    answers.set(
      path.replace(/\/index\.html$/, '/'),
      answer(path, await readFile(join(folder, file)), headers),
    )
  }
  return {
    port,
    address: `${origin}/`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
}

function answer(path, content, given) {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const headers = { ...given, 'content-type': type }
  if (type === 'image/png' || content.length < worthIt) return { headers, body: content }
  const body = gzipSync(content, { level })
  return { headers: { ...headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' }, body }
}
