import type { Plugin } from 'vite'

const inPlaceOf: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
}

/** Builds what visitors load on Preact. The development server and the build's own program have React. */
export function preactInPlaceOfReact(environments: readonly string[]): Plugin {
  return {
    name: 'preact-in-place-of-react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => environments.includes(name),
    async resolveId(id, importer, options) {
      // Relative to the importer, so that the development server's twin is not built in.
      if (id === './react-renderer') return this.resolve('./preact-renderer', importer, options)
      const other = inPlaceOf[id]
      return other === undefined ? null : this.resolve(other, importer, options)
    },
  }
}
