import type { Plugin } from 'vite'
import { isShipped } from './is-shipped.ts'

const inPlaceOf: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

/** Builds what visitors load on Preact. The development server and the prerendering use React. */
export function preactInPlaceOfReact(): Plugin {
  return {
    name: 'preact-in-place-of-react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: isShipped,
    async resolveId(id, importer, options) {
      // Relative to the importer, so that the development server's counterpart is not built in.
      if (id === './react-renderer') return this.resolve('./preact-renderer', importer, options)
      const other = inPlaceOf[id]
      return other === undefined ? null : this.resolve(other, importer, options)
    },
  }
}
