import { defineConfig } from 'vitest/config'
import build from '../../vite.config.ts'

export default defineConfig({
  plugins: build.plugins ?? [],
  test: {
    testTimeout: 60_000,
    include: ['test/{lib,domain,data,state,language,mutation}/**/*.test.ts'],
    // One environment for all files takes half the time; each file cleans up after itself.
    isolate: false,
    setupFiles: ['test/catalogue.ts', 'test/mutation/setup.ts'],
  },
})
