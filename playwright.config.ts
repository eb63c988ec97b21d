import { defineConfig, devices } from '@playwright/test'

/** The browser itself is found by test/e2e/browser.ts, once, before the first test. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/browser.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  webServer: {
    // Port 0 is any free one; what Vite prints becomes ROSE_VALUE_PORT, read in fixtures.ts.
    command: 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0',
    // Colours would stand between the host and the port.
    env: { FORCE_COLOR: '' },
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<rose_value_port>\d+)/ },
  },
  use: { locale: 'en-US', timezoneId: 'UTC', video: 'off', trace: 'off' },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
})
