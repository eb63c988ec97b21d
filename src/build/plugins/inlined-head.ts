import { build, normalizePath, type Plugin } from 'vite'

const file = 'src/start/head.ts'

/** Puts the script that runs before the first paint into index.html, in place of `'%HEAD%'`. */
export function inlinedHead(): Plugin {
  let modules: readonly string[] = []
  return {
    name: 'inlined-head',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        const script = await headScript()
        modules = script.moduleIds.map(normalizePath)
        return html.replace(/'%HEAD%';?/, () => script.code.trim())
      },
    },
    handleHotUpdate({ file: changed, server }) {
      if (modules.includes(normalizePath(changed))) server.ws.send({ type: 'full-reload' })
    },
  }
}

async function headScript() {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
      modulePreload: false,
    },
  })
  const [first] = Array.isArray(result) ? result : [result]
  if (!first || !('output' in first)) throw new Error('the head script was not built')
  return first.output[0]
}
