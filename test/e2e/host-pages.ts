import { createServer, type RequestListener } from 'node:http'

/** Else the browser asks for an icon, perhaps only once the server is gone. */
const noIcon = '<link rel="icon" href="data:,">'

/** Starts a server on an origin of its own. */
async function serve(listener: RequestListener) {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the server has no port')
  return {
    address: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Pages on other origins, as of sites that embed ours, for as long as they are not closed. */
export function hostPages() {
  const servers: Awaited<ReturnType<typeof serve>>[] = []
  return {
    /** Serves a page from an origin of its own; returns its address. */
    serve: async (html: string, headers?: Record<string, string>): Promise<string> => {
      const type = { 'Content-Type': 'text/html; charset=utf-8' }
      const server = await serve((request, response) => {
        if (request.url !== '/') response.writeHead(204).end()
        else response.writeHead(200, { ...type, ...headers }).end(html + noIcon)
      })
      servers.push(server)
      return server.address
    },
    close: () => {
      for (const server of servers) server.close()
    },
  }
}

/** A host that a site has moved from: it leads to the same path at the new address. */
export const redirectingHost = (newAddress: string | undefined) =>
  serve(({ url = '/' }, response) => {
    response.writeHead(301, { Location: new URL(url.slice(1), newAddress).href }).end()
  })
