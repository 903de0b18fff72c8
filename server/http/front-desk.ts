import { Hono } from 'hono'
import { AppError } from '../platform/errors'
import type { Attend, Exchange } from './attend-request'
import type { Handler, Stage } from './mounted-app'
import { refuse } from './refusal'

/** The probes answer at every stage; everything else is attended to. */
export function createFrontDesk(settings: {
  stage: () => Stage
  health: { database: string; version: string }
  attend: Attend
}): Hono<{ Bindings: Exchange }> {
  const { stage, attend } = settings
  const health = { status: 'ok', ...settings.health }

  const desk = new Hono<{ Bindings: Exchange }>()
  desk.get('/healthz', (c) => c.json(health))
  desk.get('/readyz', (c) => {
    const now = stage()
    if (now.status === 'ready') return c.json({ status: now.status })
    return c.json(now.status === 'starting' ? { status: now.status, step: now.step } : { status: now.status }, 503)
  })
  desk.all('/api/trpc/*', (c) => attend(c.req.raw, c.env, (app) => app.handleTrpc))
  desk.all('/api/*', (c) => attend(c.req.raw, c.env, () => noSuchAddress))
  desk.all('*', (c) => attend(c.req.raw, c.env, (app) => app.handlePage))
  return desk
}

const noSuchAddress: Handler = async (_request, scope) =>
  refuse(scope, new AppError('not_found', { userMessage: 'There is nothing here. Procedures are below /api/trpc.' }), {
    title: 'Not found',
  })
