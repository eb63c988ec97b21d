import { devices } from '@playwright/test'

/** Lighthouse’s slow phone network: 150 ms and 1.6 Mbit/s, as Lighthouse asks Chromium for them. */
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
}

export const screens = {
  phone: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
  desktop: { viewport: { width: 1280, height: 800 } },
}

/**
 * Loads an address on a slow network and a processor that is slowed down.
 *
 * @param act - What is done in the page; it calls `open` to begin.
 * @throws Error when the page writes one to the console. A script that the policy blocks, for one: it would be another page that is measured.
 */
export async function slowed(browser, { address, screen, slow }, act) {
  const page = await browser.newPage({ ...screen, locale: 'en-US' })
  const errors = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow })
  const result = await act(page, () => page.goto(address, { waitUntil: 'networkidle' }))
  if (errors.length > 0) throw new Error(`${address} says: ${errors[0]}`)
  return result
}
