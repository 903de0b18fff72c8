import { initTRPC } from '@trpc/server'
import type * as z from 'zod'
import type { Limit } from '../platform/rate-limit/rate-limit'
import type { Scope } from '../platform/scopes'
import type { Context } from './context'
import { toAppError } from './errors'

export type Access = 'public' | 'signed-in' | 'instructor' | 'admin'

/** What a procedure says about itself: read by the ladder, the developers' pages and the access test. */
export type Doc = {
  summary: string
  /** The token scope that it asks for; null when only a signed-in browser may call it. */
  scope: Scope | null
  limits?: { by: 'network' | 'account'; limit: Limit }[]
  example?: unknown
  /** Of a subscription: the shape of one event. It stands where other procedures have `.output`. */
  yields?: z.ZodType
}

export type Meta = Doc & { access: Access }

export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false, // no stack in an answer, in no mode
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter: ({ shape, error, ctx }) => {
      const app = toAppError(error)
      return {
        code: shape.code,
        message: app.userMessage,
        data: {
          code: app.code,
          httpStatus: shape.data.httpStatus,
          fields: app.fields ?? null,
          retryAfterSeconds: app.retryAfterSeconds ?? null,
          requestId: ctx?.request.requestId ?? null,
        },
      }
    },
  })

export const router = t.router
