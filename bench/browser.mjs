import { once } from 'node:events'
import { createServer } from 'node:net'
import { chromium } from '@playwright/test'
import { source } from './source.mjs'

// The browser that the tests run in.
const { launchOptions } = await source('test/e2e/browser.ts')

/** Runs something with a browser of its own, fresh, which listens for Lighthouse on a port. */
export async function withBrowser(act) {
  const port = await freePort()
  const options = launchOptions()
  const args = [...options.args, `--remote-debugging-port=${port}`]
  const browser = await chromium.launch({ ...options, args })
  try {
    return await act(browser, port)
  } finally {
    await browser.close()
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
