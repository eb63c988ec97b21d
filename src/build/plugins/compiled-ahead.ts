import type { Plugin } from 'vite'
import { isShipped } from './is-shipped.ts'

/**
 * Tells Chromium to compile each file as a whole while it arrives, off the main thread, instead of function by function
 * as they are called. Evaluating and rendering the page then blocks a phone (4 × slowed down) for 110 ms instead of 220.
 * Other browsers ignore the line, which must come first in the file.
 */
export function compiledAhead(): Plugin {
  return {
    name: 'compiled-ahead',
    apply: 'build',
    enforce: 'post',
    applyToEnvironment: isShipped,
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
      },
    },
  }
}
