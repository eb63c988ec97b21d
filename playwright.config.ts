import { defineConfig, devices } from '@playwright/test'
import { findFirefox } from './test/e2e/firefox.ts'
import { findNginx } from './test/e2e/nginx.ts'
import { findWebKit } from './test/e2e/webkit.ts'

/** What a server must do right for a card in a post; deploy.spec.ts is about the shipped file only. */
const ON_NGINX = /(embed|embed-script|wordpress|complaints|deploy)\.spec\.ts$/

/** Page and card, where most sites are: in a folder of a host. */
const IN_FOLDER = /(folder|link|pages|share|embed|smoke)\.spec\.ts$/

/** What is the same wherever the page is: what it does before its script comes, how it is read aloud, bad links. */
const ANYWHERE = /before|barriers|bad value/

/** The core, in a second engine. What only Chromium lets a test do, or one engine shows, is tagged. */
const IN_FIREFOX =
  /(money|link|pages|asleep|embed-script|complaints|wordpress|faults|safe|offline)\.spec\.ts$/

const browser = devices['Desktop Chrome']

// Set once the servers run, which is before the workers read this.
const { ROSE_VALUE_PORT, ROSE_VALUE_FOLDER_PORT, ROSE_VALUE_NGINX } = process.env
const atRoot = `http://127.0.0.1:${ROSE_VALUE_PORT}/`
const inFolder = `http://127.0.0.1:${ROSE_VALUE_FOLDER_PORT}/rose-value/`

// Port 0 is any free one; what Vite prints becomes ROSE_VALUE_PORT and ROSE_VALUE_FOLDER_PORT.
const preview = 'node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 0'
// Colours would stand between the host and the port.
const env = { FORCE_COLOR: '' }

/** The browser itself is found by test/e2e/browser.ts, once, before the first test. */
export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: ['./test/e2e/browser.ts', './test/e2e/nginx.ts'],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  webServer: [
    {
      command: preview,
      env,
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<rose_value_port>\d+)/ },
    },
    {
      command: `${preview} --base /rose-value/`,
      env,
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<rose_value_folder_port>\d+)/ },
    },
  ],
  use: { locale: 'en-US', timezoneId: 'UTC', video: 'off', trace: 'off' },
  projects: [
    {
      name: 'chromium',
      testIgnore: /(deploy|webkit)\.spec\.ts$/,
      use: { ...browser, baseURL: atRoot },
    },
    {
      name: 'folder',
      testMatch: IN_FOLDER,
      grepInvert: ANYWHERE,
      use: { ...browser, baseURL: inFolder },
    },
    // Left out where there is none, which test/run.mjs says.
    ...(findFirefox()
      ? [
          {
            name: 'firefox',
            testMatch: IN_FIREFOX,
            grepInvert: /@chromium/,
            use: {
              ...devices['Desktop Firefox'],
              baseURL: inFolder,
              channel: 'moz-firefox',
            },
          },
        ]
      : []),
    // Left out where there is no nginx, which it says too.
    ...(findNginx()
      ? [{ name: 'nginx', testMatch: ON_NGINX, use: { ...browser, baseURL: ROSE_VALUE_NGINX } }]
      : []),
    // Left out where there is no WebKitGTK. Its driver knows one window at a time.
    ...(findWebKit()
      ? [{ name: 'webkit', testMatch: /webkit\.spec\.ts$/, fullyParallel: false }]
      : []),
  ],
})
