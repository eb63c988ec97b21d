import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { source } from './source.mjs'

// The headers of public/_headers; test/deploy.test.ts sees to it that nginx.conf sends the same.
const { builtHeadersOf } = await source('test/headers-file.ts')

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
  const files = await filesIn(folder)
  for (const file of files) {
    const path = `/${file.replaceAll('\\', '/')}`
    const { [without]: _, ...headers } = builtHeadersOf(path, origin)
    headers['content-type'] = types[extname(path)] ?? 'application/octet-stream'
    const isPacked = files.includes(`${file}.gz`)
    if (isPacked) Object.assign(headers, { 'content-encoding': 'gzip', vary: 'Accept-Encoding' })
    const body = await readFile(join(folder, isPacked ? `${file}.gz` : file))
    answers.set(path.replace(/\/index\.html$/, '/'), { headers, body })
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
