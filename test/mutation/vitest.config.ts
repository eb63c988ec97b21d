import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: ['test/{domain,data,state,mutation}/**/*.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
  },
})
