import { createServer, type Server } from 'node:http'

/** Else the browser asks for an icon, perhaps only once the server is gone. */
const noIcon = '<link rel="icon" href="data:,">'

/** Pages on other origins, as of sites that embed ours, for as long as they are not closed. */
export function hostPages() {
  const servers: Server[] = []
  return {
    /** Serves a page from an origin of its own; returns its address. */
    serve: async (html: string, headers?: Record<string, string>): Promise<string> => {
      const type = { 'Content-Type': 'text/html; charset=utf-8' }
      const server = createServer((request, response) => {
        if (request.url !== '/') response.writeHead(204).end()
        else response.writeHead(200, { ...type, ...headers }).end(html + noIcon)
      })
      servers.push(server)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      if (typeof address !== 'object' || !address) throw new Error('the host page has no port')
      return `http://127.0.0.1:${address.port}/`
    },
    close: () => {
      for (const server of servers) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
