import type { Plugin } from 'vite'
import { compile } from '../../language/compile.ts'

/** Compiles the texts ahead, so that no ICU parser is shipped to the browser. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/language\/[\w-]+\/[\w-]+\.json$/.test(id)) return null
      const messages = Object.entries<string>(JSON.parse(code))
      const compiled = Object.fromEntries(messages.map(([key, text]) => [key, compile(text)]))
      return { code: `export default ${JSON.stringify(compiled)}`, moduleType: 'js' }
    },
  }
}
