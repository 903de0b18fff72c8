import type { Services } from '../platform/services'
import { appRouter } from './app-router'
import { type Context, createContext, type RequestFacts } from './context'
import { toAppError } from './errors'
import { t } from './init'

const callerFor = t.createCallerFactory(appRouter)

/** The procedures as plain functions, for the pages. What they throw is an AppError, as if there were no tRPC between. */
export function createCaller(context: Context) {
  return callerFor(context, {
    onError: ({ error, path }) => {
      const app = toAppError(error)
      if (app.code === 'internal') context.request.log.error('procedure failed', { path, error: app.cause ?? app })
      throw app
    },
  })
}

export type Caller = ReturnType<typeof createCaller>

export const createRequestCaller = (services: Services, request: RequestFacts): Caller =>
  createCaller(createContext(services, request))
