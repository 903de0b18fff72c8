import { expect, test } from 'vitest'
import * as z from 'zod'
import { appRouter } from './app-router'
import { describeRouter } from './describe-router'
import { router, t } from './init'
import { publicProcedure, signedInProcedure } from './ladder'

test('a procedure is told by what it says about itself', () => {
  const limit = { name: 'test', burst: 5, perSeconds: 60 }
  const greet = signedInProcedure({
    summary: 'Greets.',
    scope: 'profile:read',
    limits: [{ by: 'account', limit }],
    example: { name: 'Ada' },
  })
    .input(z.object({ name: z.string().trim() }))
    .output(z.string())
    .mutation(({ input }) => input.name)
  expect(describeRouter(router({ people: router({ greet }) })._def.procedures)).toEqual([
    {
      path: 'people.greet',
      kind: 'mutation',
      access: 'signed-in',
      summary: 'Greets.',
      scope: 'profile:read',
      forPrograms: true,
      limits: [{ by: 'account', burst: 5, perSeconds: 60 }],
      example: { name: 'Ada' },
      input: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
      output: { type: 'string' },
    },
  ])
})

test('a subscription tells the shape of one event', () => {
  const ticks = publicProcedure({ summary: 'Ticks.', scope: null, yields: z.number() }).subscription(
    async function* () {
      yield 1
    },
  )
  const [described] = describeRouter(router({ ticks })._def.procedures)
  expect(described).toMatchObject({ kind: 'subscription', input: null, output: { type: 'number' } })
})

test('who a program can call is told apart', () => {
  const browserOnly = signedInProcedure({ summary: 'In the browser.', scope: null })
    .output(z.null())
    .query(() => null)
  const open = publicProcedure({ summary: 'For all.', scope: null })
    .output(z.null())
    .query(() => null)
  expect(
    describeRouter(router({ browserOnly, open })._def.procedures).map(({ path, forPrograms }) => [path, forPrograms]),
  ).toEqual([
    ['browserOnly', false],
    ['open', true],
  ])
})

test('what was not made on the ladder, or checks nothing, is named', () => {
  const bare = t.procedure.query(() => 1)
  expect(() => describeRouter(router({ bare })._def.procedures)).toThrow('bare is no procedure made on the ladder')
  const unchecked = publicProcedure({ summary: 'Unchecked.', scope: null }).query(() => 1)
  expect(() => describeRouter(router({ unchecked })._def.procedures)).toThrow(
    'unchecked has no zod schema for its output',
  )
})

const house: Record<string, unknown> = appRouter._def.procedures

test('every procedure of the house can be told', () => {
  expect(describeRouter(house).map(({ path }) => path)).toEqual(Object.keys(house))
})

test.each(describeRouter(house).filter(({ example }) => example !== undefined))(
  'the example of $path is an input that it takes',
  ({ path, example }) => {
    expect(inputOf(house[path]).safeParse(example)).toMatchObject({ success: true })
  },
)

function inputOf(procedure: unknown): z.ZodType {
  const definition: unknown = Reflect.get(Object(procedure), '_def')
  const [input] = z.object({ inputs: z.tuple([z.instanceof(z.ZodType)]) }).parse(definition).inputs
  return input
}
