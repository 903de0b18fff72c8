import * as z from 'zod'
import { expect, test } from 'vitest'
import { appRouter } from './app-router'
import { describeRouter } from './describe-router'
import { router, t } from './init'
import { publicProcedure, signedInProcedure } from './ladder'

test('a procedure is told by what it says about itself', () => {
  const limit = { name: 'test', burst: 5, perSeconds: 60 }
  const doc = { summary: 'Greets.', scope: 'profile:read', limits: [{ by: 'account', limit }], example: { name: 'Ada' } } as const
  const greet = signedInProcedure(doc).input(z.object({ name: z.string().trim() })).output(z.string()).mutation(({ input }) => input.name)
  expect(describeRouter(router({ people: router({ greet }) })._def.procedures)).toEqual([])
})

test('a subscription tells the shape of one event', () => {
  const ticks = publicProcedure({ summary: 'Ticks.', scope: null, yields: z.number() }).subscription(async function* () {
    yield 1
  })
  const [described] = describeRouter(router({ ticks })._def.procedures)
  expect(described).toMatchObject({ kind: 'subscription', input: null, output: { type: 'number' } })
})

test('who a program can call is told apart', () => {
  const browserOnly = signedInProcedure({ summary: 'In the browser.', scope: null }).output(z.null()).query(() => null)
  const open = publicProcedure({ summary: 'For all.', scope: null }).output(z.null()).query(() => null)
  expect(describeRouter(router({ browserOnly, open })._def.procedures).map(({ path, forPrograms }) => [path, forPrograms])).toEqual([
    ['browserOnly', false],
    ['open', true],
  ])
})

test('what was not made on the ladder, or checks nothing, is named', () => {
  const bare = t.procedure.query(() => 1)
  expect(() => describeRouter(router({ bare })._def.procedures)).toThrow('bare is no procedure made on the ladder')
  const unchecked = publicProcedure({ summary: 'Unchecked.', scope: null }).query(() => 1)
  expect(() => describeRouter(router({ unchecked })._def.procedures)).toThrow('unchecked has no zod schema for its output')
})

test('every procedure of the house can be told', () => {
  expect(describeRouter(appRouter._def.procedures).map(({ path }) => path)).toEqual(Object.keys(appRouter._def.procedures))
})

test('an example is an input that its procedure takes', async () => {
  for (const [path, procedure] of Object.entries<{ _def: { inputs: unknown[]; meta?: unknown } }>(appRouter._def.procedures)) {
    const example = describeRouter({ [path]: procedure })[0]?.example
    const [input] = procedure._def.inputs
    if (example !== undefined && input instanceof z.ZodType) expect(input.safeParse(example), path).toMatchObject({ success: true })
  }
})
