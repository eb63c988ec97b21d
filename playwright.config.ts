import { defineConfig, devices } from '@playwright/test'

/** Serves the build, as a step of the tests; port 0 is any free one, and what Vite prints names it. */
export const serve = (base: string, port: string) => ({
  command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0 --base ${base}`,
  // Colours would stand between the host and the port.
  env: { FORCE_COLOR: '' },
  // The port is in this variable once the server runs, which is before the workers read it.
  wait: { stdout: new RegExp(`http://127\\.0\\.0\\.1:(?<${port}>\\d+)`) },
  timeout: 120_000,
})

/** Most sites are in a folder of a host, and whatever works there works at the root. */
export const chromium = {
  ...devices['Desktop Chrome'],
  baseURL: `http://127.0.0.1:${process.env['ROSE_VALUE_PORT']}/rose-value/`,
}

/**
 * All tests in Chromium, but for those of nginx and WebKit; `npm test` runs the ones with the tag `@core`. The browser
 * itself is found by test/e2e/browser.ts, once, before the first test.
 */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: ['./test/e2e/browser.ts'],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // What a busy machine can't reach: a test that hangs ends by its name, and nothing else depends on a clock.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  webServer: [serve('/rose-value/', 'rose_value_port')],
  use: { locale: 'en-US', timezoneId: 'UTC', video: 'off', trace: 'off' },
  projects: [
    {
      name: 'chromium',
      // Those are about nginx and about WebKit alone.
      testIgnore: /(deploy|webkit)\.spec\.ts$/,
      use: chromium,
    },
  ],
})
