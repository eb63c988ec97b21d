import { defineConfig, devices } from '@playwright/test'
import base, { chromium, serve } from './playwright.config.ts'
import { findFirefox } from './test/e2e/firefox.ts'
import { findNginx } from './test/e2e/nginx.ts'
import { findWebKit } from './test/e2e/webkit.ts'

const { ROSE_VALUE_ROOT_PORT, ROSE_VALUE_NGINX } = process.env

/** What `npm run test:more` runs: the other tests in Chromium, the root of a host, nginx, and other engines. */
export default defineConfig({
  ...base,
  globalSetup: ['./test/e2e/browser.ts', './test/e2e/nginx.ts'],
  webServer: [serve('/rose-value/', 'rose_value_port'), serve('/', 'rose_value_root_port')],
  projects: [
    ...(base.projects ?? []).map((project) => ({ ...project, grepInvert: /@core/ })),
    {
      name: 'root',
      grep: /@root/,
      use: { ...chromium, baseURL: `http://127.0.0.1:${ROSE_VALUE_ROOT_PORT}/` },
    },
    // Left out where there is none of these, which test/run.mjs says.
    ...(findFirefox()
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: {
              ...devices['Desktop Firefox'],
              baseURL: chromium.baseURL,
              channel: 'moz-firefox',
            },
          },
        ]
      : []),
    ...(findNginx()
      ? [{ name: 'nginx', grep: /@nginx/, use: { ...chromium, baseURL: ROSE_VALUE_NGINX } }]
      : []),
    // Its driver knows one window at a time.
    ...(findWebKit()
      ? [{ name: 'webkit', testMatch: /webkit\.spec\.ts$/, fullyParallel: false }]
      : []),
  ],
})
