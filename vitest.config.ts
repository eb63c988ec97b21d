import { defineConfig } from 'vitest/config'
import build from './vite.config.ts'

/** Files that replace a module, which other files in the same process would see. */
const alone = ['test/state/languages.test.ts', 'test/ui/flow/Flow.test.tsx']

export default defineConfig({
  plugins: build.plugins ?? [],
  css: build.css ?? {},
  test: {
    // Laws run hundreds of cases each, on whatever machine: no clock decides.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 120_000 } },
    // All cores: the steps beside these tests are short.
    maxWorkers: '100%',
    // Each file cleans up after itself, and one environment for all files is made in half the time.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/catalogue.ts'],
          include: [
            'test/{lib,domain,data,state,language,wording,embed-script,start,build,log-reader}/**/*.test.{ts,tsx}',
            'test/*.test.ts',
          ],
          exclude: alone,
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/ui/**/*.test.{ts,tsx}'],
          exclude: alone,
          benchmark: { include: [] },
          setupFiles: ['test/catalogue.ts', 'test/ui/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          environment: 'jsdom',
          isolate: true,
          // Set up by themselves: what a setup file loads could not be replaced any more.
          include: alone,
          benchmark: { include: [] },
        },
      },
      {
        extends: true,
        test: {
          // The files of dist/, so it runs after the build.
          name: 'dist',
          environment: 'node',
          include: ['test/dist/**/*.test.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
