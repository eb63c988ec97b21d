import { resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { isShipped } from './is-shipped.ts'

/** For libraries such as Recharts, which load late. */
const forLibraries: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
}

/** For our own components, and for Zustand, which takes little of React. */
const forOurs = normalizePath(resolve('src/start/react-in-preact.ts'))

/**
 * Builds what visitors load on Preact. The development server and the prerendering use React. Decision 34: script before the
 * fields work 104.7 → 47.8 kB.
 */
export function preactInPlaceOfReact(): Plugin {
  return {
    name: 'preact-in-place-of-react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: isShipped,
    async resolveId(id, importer = '', options) {
      // Relative to the importer, so that the development server's counterpart is not built in.
      if (id === './react-renderer') return this.resolve('./preact-renderer', importer, options)
      if (id === 'react/jsx-runtime') return this.resolve('preact/jsx-runtime', importer, options)
      const other = forLibraries[id]
      if (other === undefined) return null
      return /node_modules\/(?!zustand\/)/.test(importer)
        ? this.resolve(other, importer, options)
        : forOurs
    },
  }
}
