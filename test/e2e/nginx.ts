import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answers, freePort, runWhileOpen } from './while-open.ts'

const { env } = process

/** Systems put it where only root's PATH leads. */
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/** The nginx of this machine, or nothing. */
export const findNginx = (): string | undefined =>
  [...(env['PATH'] ?? '').split(delimiter), ...PLACES]
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path))

/** The module of this machine's nginx that sends what is packed with brotli, where it is installed. */
export const findBrotli = (): string | undefined =>
  ['/usr/lib/nginx/modules', '/usr/share/nginx/modules']
    .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path))

const pathOf = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

/** A server as small as can be around the shipped file; all that nginx writes goes into `home`. */
const configuration = (home: string, port: number, brotli = findBrotli()) => `
${brotli ? `load_module "${brotli}";` : ''}
daemon off;
# One process, which stays the user that runs the tests.
master_process off;
pid "${home}/nginx.pid";
# A page that does not exist is no error of the tests.
error_log stderr crit;
events {}
http {
  access_log off;
  client_body_temp_path "${home}/body";
  proxy_temp_path "${home}/proxy";
  fastcgi_temp_path "${home}/fastcgi";
  uwsgi_temp_path "${home}/uwsgi";
  scgi_temp_path "${home}/scgi";
  server {
    listen 127.0.0.1:${port};
    ${brotli ? 'brotli_static on;' : ''}
    set $rose_value_files "${pathOf('dist')}";
    include "${pathOf('deploy/nginx.conf')}";
  }
}
`

/** Serves the build with the shipped file, where nginx is installed; returns what stops it. */
export default async function serveWithNginx() {
  const nginx = findNginx()
  if (!nginx) return
  const [home, port] = [mkdtempSync(join(tmpdir(), 'rose-value-nginx-')), await freePort()]
  const file = join(home, 'nginx.conf')
  writeFileSync(file, configuration(home, port))

  const { stop } = runWhileOpen(home, [nginx, '-p', home, '-c', file])
  const address = `http://127.0.0.1:${port}/rose-value/`
  if (!(await answers(address, 60))) {
    await stop()
    throw new Error('nginx does not serve the page; see what it says above')
  }
  env['ROSE_VALUE_NGINX'] = address
  return stop
}
