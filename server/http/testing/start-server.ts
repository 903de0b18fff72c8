import { onTestFinished } from 'vitest'
import { createLog } from '../../platform/log'
import { systemRandom } from '../../platform/random'
import { createHttpServer } from '../http-server'
import type { MountedApp } from '../mounted-app'

type Options = Omit<Parameters<typeof createHttpServer>[0], 'config' | 'log' | 'random'> & {
  config?: Partial<Parameters<typeof createHttpServer>[0]['config']>
  app?: Partial<MountedApp> | null
}

const echo: MountedApp = {
  handlePage: async (request, scope) => {
    const sent = request.body === null ? '' : await request.text()
    return Response.json({
      page: scope.path,
      sent: sent.length,
      ip: scope.ip,
      network: scope.network,
      cookie: scope.cookieHeader,
      origin: scope.origin,
    })
  },
  handleTrpc: async (request, scope) =>
    Response.json({ procedure: scope.path, authorization: scope.authorization, sent: (await request.text()).length }),
  publicFiles: null,
}

/** A server on a free port that ends with the test. Its log lines are objects in `lines`. */
export async function startServer({ config, app = {}, ...rest }: Options = {}) {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ level: 'debug', write: (line) => void lines.push(JSON.parse(line)), now: () => new Date(0) })
  const http = createHttpServer({
    config: {
      mode: 'test',
      version: '1.2.3',
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      trustedProxies: [],
      databaseKind: 'embedded',
      ...config,
    },
    log,
    random: systemRandom,
    ...rest,
  })
  const { port } = await http.listen()
  onTestFinished(() => http.drain(0))
  if (app !== null) http.mount({ ...echo, ...app })
  return { http, port, origin: `http://127.0.0.1:${port}`, lines }
}
