import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['test/{domain,data,state,mutation}/**/*.test.ts'],
    // One environment for all files takes half the time; each file cleans up after itself.
    isolate: false,
    setupFiles: ['test/mutation/setup.ts'],
  },
})
