import { build, type Plugin } from 'vite'

const file = 'src/start/head.ts'

/** Puts the script that runs before the first paint into index.html, in place of `'%HEAD%'`. */
export function inlinedHead(): Plugin {
  return {
    name: 'inlined-head',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const code = await headScript()
        return html.replace(/'%HEAD%';?/, () => code)
      },
    },
    handleHotUpdate({ file: changed, server }) {
      if (changed.endsWith(file)) server.ws.send({ type: 'full-reload' })
    },
  }
}

async function headScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      // The same browsers as the page's styles.
      rolldownOptions: { input: file, output: { format: 'iife' } },
      modulePreload: false,
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error('the head script was not built')
  return first.output[0].code.trim()
}
