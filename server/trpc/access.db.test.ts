import { describe, expect, test } from 'vitest'
import { createToken } from '../domains/identity/create-token'
import type { Role } from '../generated/prisma/enums'
import { AppError } from '../platform/errors'
import { scopeNames } from '../platform/scopes'
import { type AccessRule, accessRules, type World } from '../testing/access-rules'
import { testDatabase } from '../testing/database'
import { makePerson, requestFacts } from '../testing/factories/people'
import { testServices } from '../testing/services'
import { appRouter } from './app-router'
import { createCaller } from './caller'
import { createContext, type RequestFacts } from './context'
import { toAppError } from './errors'
import { type Meta, router, t } from './init'
import { adminProcedure, instructorProcedure, publicProcedure, signedInProcedure } from './ladder'

const { db } = await testDatabase()
const { services } = testServices({ db })

const callers = [
  'nobody',
  'the owner',
  'another learner',
  'an instructor',
  'an admin',
  'a token without the scope',
  'a token with the scope',
] as const
type CallerName = (typeof callers)[number]
type Outcome = 'allowed' | 'unauthenticated' | 'forbidden' | 'not_found'

const ranks = { 'signed-in': 0, instructor: 1, admin: 2 }
const rankOf: Partial<Record<CallerName, number>> = {
  'the owner': 0,
  'another learner': 0,
  'an instructor': 1,
  'an admin': 2,
}

const procedures = Object.keys(appRouter._def.procedures)

test('every procedure has an access rule, and every rule a procedure', () => {
  expect(Object.keys(accessRules).sort()).toEqual([...procedures].sort())
})

test.each(procedures)('%s says what it is, and checks what goes in and out', (path) => {
  const { meta, inputs, output, type } = definition(path)
  expect(meta?.summary).toMatch(/^[A-Z].+\.$/)
  expect(meta?.access).toBe(accessRules[path]?.who === 'anyone' ? 'public' : accessRules[path]?.who)
  expect(type === 'subscription' ? meta?.yields : output).toBeDefined()
  expect(inputs.length > 0).toBe(accessRules[path]?.input !== undefined)
})

describe.each(procedures)('%s', (path) => {
  const rule = accessRules[path] ?? { who: 'admin', token: 'browser' }
  test.each(callers)('called by %s', async (caller) => {
    expect(await attempt(path, rule, caller)).toBe(expected(rule, caller))
  })
})

/** The rungs by themselves, whether a procedure stands on each today or not. */
describe('the ladder', () => {
  const doc = { summary: 'A rung.', scope: null }
  const rungs = router({
    everybody: publicProcedure(doc).query(() => 'in'),
    learners: signedInProcedure(doc).query(() => 'in'),
    instructors: instructorProcedure(doc).query(() => 'in'),
    admins: adminProcedure(doc).query(() => 'in'),
  })

  test.each([
    [null, ['in', 'unauthenticated', 'unauthenticated', 'unauthenticated']],
    ['learner', ['in', 'in', 'forbidden', 'forbidden']],
    ['instructor', ['in', 'in', 'in', 'forbidden']],
    ['admin', ['in', 'in', 'in', 'in']],
  ] as const)('%s stands where they should', async (role, reached) => {
    const facts = role === null ? requestFacts(services) : await as(role)
    const api = t.createCallerFactory(rungs)(createContext(services, facts), {
      onError: ({ error }) => {
        throw toAppError(error)
      },
    })
    const outcomes = [api.everybody, api.learners, api.instructors, api.admins].map((rung) =>
      rung().catch((error: unknown) => (error instanceof AppError ? error.code : String(error))),
    )
    expect(await Promise.all(outcomes)).toEqual(reached)
  })
})

function expected(rule: AccessRule, caller: CallerName): Outcome {
  if (rule.token === 'browser' && caller.startsWith('a token')) return 'forbidden'
  if (rule.who === 'anyone') return 'allowed'
  if (caller === 'nobody') return 'unauthenticated'
  if (caller === 'a token without the scope') return 'forbidden'
  if (caller === 'a token with the scope') return rule.token === 'browser' ? 'forbidden' : 'allowed'
  if ((rankOf[caller] ?? 0) < ranks[rule.who]) return 'forbidden'
  return rule.owned === true && caller !== 'the owner' ? 'not_found' : 'allowed'
}

async function attempt(path: string, rule: AccessRule, caller: CallerName): Promise<Outcome> {
  const world = await makeWorld()
  const input = await rule.input?.(world)
  const facts = await factsOf(caller, rule, world)
  const outcome = await call(path, input, { facts, waits: rule.waits === true })
  if (outcome === 'not_found' && rule.owned !== true) return 'allowed' // asked for something that isn't there, and was let in to hear so
  return outcome
}

async function call(
  path: string,
  input: unknown,
  { facts, waits }: { facts: RequestFacts; waits: boolean },
): Promise<Outcome> {
  const context = createContext(services, facts)
  try {
    const answer: unknown = await procedure(createCaller(context), path)(input)
    if (isAsyncIterable(answer) && !waits) await answer[Symbol.asyncIterator]().next()
    return 'allowed'
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'unauthenticated' || error.code === 'forbidden' || error.code === 'not_found') return error.code
    if (error.code === 'internal') throw error
    return 'allowed' // the input was refused by the use case, so the caller got that far
  }
}

async function makeWorld(): Promise<World> {
  const owner = await makePerson({ services })
  const session = await services.db.client.session.findFirstOrThrow({ where: { userId: owner.id } })
  return { services, owner, ownSessionId: session.publicId, admin: await makePerson({ services, role: 'admin' }) }
}

async function factsOf(caller: CallerName, rule: AccessRule, world: World): Promise<RequestFacts> {
  switch (caller) {
    case 'nobody':
      return requestFacts(services)
    case 'the owner':
      return requestFacts(services, { cookieHeader: world.owner.cookie })
    case 'another learner':
      return as('learner')
    case 'an instructor':
      return as('instructor')
    case 'an admin':
      return requestFacts(services, { cookieHeader: world.admin.cookie })
    case 'a token without the scope':
      return withToken(
        rule,
        world,
        scopeNames.filter((name) => name !== rule.token),
      )
    case 'a token with the scope':
      return withToken(rule, world, [...scopeNames])
  }
}

async function as(role: Role): Promise<RequestFacts> {
  return requestFacts(services, { cookieHeader: (await makePerson({ services, role })).cookie })
}

/** Of somebody who could do it in the browser: so what stops the call is the scope and nothing else. */
async function withToken(rule: AccessRule, world: World, scopes: typeof scopeNames): Promise<RequestFacts> {
  const holder = rule.who === 'admin' ? world.admin : world.owner
  const { token } = await createToken({
    services,
    userId: holder.id,
    requestId: 'test',
    input: { name: 'a program', scopes, expiresInDays: null },
  })
  return requestFacts(services, { authorization: `Bearer ${token}` })
}

type Definition = { meta?: Partial<Meta>; type: string; inputs: unknown[]; output?: unknown }

function definition(path: string): Definition {
  const all: Record<string, unknown> = appRouter._def.procedures
  const found = all[path]
  if (!isRecord(found) || !isDefinition(found['_def'])) throw new Error(`no procedure ${path}`)
  return found['_def']
}

const isDefinition = (value: unknown): value is Definition =>
  isRecord(value) && 'type' in value && Array.isArray(value['inputs'])

function procedure(caller: unknown, path: string): (input: unknown) => Promise<unknown> {
  const found = path.split('.').reduce<unknown>((level, name) => (isRecord(level) ? level[name] : undefined), caller)
  if (typeof found !== 'function') throw new Error(`no procedure ${path}`)
  return (input) => Promise.resolve(found(input))
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  (typeof value === 'object' || typeof value === 'function') && value !== null
const isAsyncIterable = (value: unknown): value is AsyncIterable<unknown> =>
  isRecord(value) && Symbol.asyncIterator in value
