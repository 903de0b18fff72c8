import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { type Config, isLoopback } from '../platform/config'
import type { Log } from '../platform/log'
import type { Random } from '../platform/random'
import { createAttend, type Exchange } from './attend-request'
import type { LargeBody } from './body-limit'
import { createTrustedProxies } from './client-address'
import type { DevServer } from './dev-server'
import { createFrontDesk } from './front-desk'
import { close, listen } from './listening'
import type { MountedApp, Stage } from './mounted-app'
import { createOpenRequests } from './open-requests'
import { presentOwnHost } from './own-origin'
import { logWhenClosed } from './request-log'
import { openScope } from './request-scope'
import { plainTarget } from './request-target'
import { securityHeaders } from './security-headers'

export type HttpServer = {
  /** For Vite's web socket in development. */
  node: Server
  listen(): Promise<{ port: number }>
  /** What /readyz says is being done. */
  step(name: string): void
  mount(app: MountedApp, dev?: DevServer): void
  /** No new connections, event streams end, the rest may finish; after `graceMs` whatever is left is cut. */
  drain(graceMs: number): Promise<void>
}

type Settings = {
  config: Pick<Config, 'mode' | 'version' | 'host' | 'port' | 'publicUrl' | 'trustedProxies' | 'databaseKind'>
  log: Log
  random: Random
  /** What takes more than the usual, with the most bytes that it takes. */
  largeBodies?: readonly LargeBody[]
  deadlineMs?: number
}

const standardBody = 64 * 1024
const requestMs = 60_000

export function createHttpServer(settings: Settings): HttpServer {
  const { config } = settings
  const development = config.mode === 'development'
  const scopes = {
    publicUrl: config.publicUrl,
    loopbackOnly: config.publicUrl === null && config.trustedProxies.length === 0 && isLoopback(config.host),
    isTrustedProxy: createTrustedProxies(config.trustedProxies),
    random: settings.random,
    log: settings.log,
  }
  const requests = createOpenRequests()
  let stage: Stage = { status: 'starting', step: 'starting' }
  let devServer: DevServer | undefined

  const attend = createAttend({
    stage: () => stage,
    bodyLimits: { standard: standardBody, large: settings.largeBodies ?? [] },
    times: { deadlineMs: settings.deadlineMs ?? 30_000, requestMs },
  })
  const health = { database: config.databaseKind, version: config.version }
  const desk = createFrontDesk({ stage: () => stage, health, attend })

  const exchanges = new WeakMap<object, Exchange>()
  const listener = getRequestListener((request, { incoming }) => {
    const exchange = exchanges.get(incoming)
    return exchange === undefined ? new Response(null, { status: 400 }) : desk.fetch(request, exchange)
  })

  function receive(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const target = plainTarget(incoming.url ?? '')
    const scope = target === null ? null : openScope(incoming, target, scopes)
    if (target === null || scope === null) {
      outgoing
        .writeHead(400, { 'content-type': 'text/plain; charset=utf-8' })
        .end('This is no address that a page could have.\n')
      return
    }
    incoming.url = target
    // Set on Node's response, so that they are on every answer, and what a Response says itself replaces them.
    for (const [name, value] of securityHeaders({ ...scope, development })) outgoing.setHeader(name, value)
    outgoing.setHeader('x-request-id', scope.requestId)
    outgoing.setHeader('cache-control', 'private, no-store')
    presentOwnHost(incoming, scope.origin)
    logWhenClosed(outgoing, scope)
    exchanges.set(incoming, { incoming, outgoing, scope, open: requests.begin(outgoing) })
    void listener(incoming, outgoing)
  }

  const node = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: requestMs },
    (incoming, outgoing) => {
      if (devServer === undefined) receive(incoming, outgoing)
      else devServer.middlewares(incoming, outgoing, () => receive(incoming, outgoing))
    },
  )

  return {
    node,
    listen: () => listen(node, config),
    step(name) {
      if (stage.status === 'starting') stage = { status: 'starting', step: name }
    },
    mount(app, dev) {
      if (stage.status === 'starting') stage = { status: 'ready', app }
      devServer = dev
    },
    async drain(graceMs) {
      stage = { status: 'stopping', app: stage.status === 'starting' ? null : stage.app }
      requests.drain()
      await close(node, graceMs)
      await devServer?.close()
      devServer = undefined
    },
  }
}
