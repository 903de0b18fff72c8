import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import { asServerBuild } from './server-build'

export type DevServer = {
  middlewares(incoming: IncomingMessage, outgoing: ServerResponse, next: () => void): void
  /** The app as it is on the disk now. */
  loadBuild(): Promise<ServerBuild>
  close(): Promise<void>
}

/** Vite in front of the app: it serves modules as they are written and tells the browser what changed. */
export async function startDevServer(server: Server): Promise<DevServer> {
  const { createServer } = await import('vite')
  const vite = await createServer({ appType: 'custom', server: { middlewareMode: true, hmr: { server } } })
  return {
    middlewares: vite.middlewares,
    loadBuild: async () => asServerBuild(await vite.ssrLoadModule('virtual:remix/server-build')),
    close: () => vite.close(),
  }
}
