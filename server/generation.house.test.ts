import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { type FakeModel, startFakeModel } from './testing/fake-model'
import { call, type House, startHouse } from './testing/run-house'
import { runOnServer, withDatabase } from './testing/template'

/** The same day on either engine: PostgreSQL when TEST_DATABASE_URL is set, else the embedded one. */
const server = process.env.TEST_DATABASE_URL ?? ''

let fake: FakeModel
let environment: Record<string, string> = {}
let clean: () => Promise<void>
const houses: House[] = []

beforeEach(async () => {
  fake = await startFakeModel()
  const dataDir = await mkdtemp(join(tmpdir(), 'guildhall-generation-'))
  const name = `guildhall_generation_${randomBytes(4).toString('hex')}`
  const model = { OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'fake', AI_TOKENS_PER_DAY: '1000000' }
  environment = { GUILDHALL_DATA: dataDir, GUILDHALL_DEMO: 'off', ...model }
  if (server !== '') {
    await runOnServer(server, `CREATE DATABASE ${name}`)
    environment = { ...environment, DATABASE_URL: withDatabase(server, name) }
  }
  clean = async () => {
    await rm(dataDir, { recursive: true, force: true })
    if (server !== '') await runOnServer(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
})
afterEach(async () => {
  for (const house of houses.splice(0)) await house.end('SIGKILL')
  await fake.close()
  await clean()
})

const open = async (): Promise<House> => {
  const house = await startHouse(environment)
  houses.push(house)
  return house
}

const answered = <S extends z.ZodType>(data: S) => z.object({ result: z.object({ data }) })
const made = answered(z.object({ id: z.uuid(), created: z.boolean() }))
const generation = answered(
  z.object({ state: z.string(), modulesDone: z.number(), modulesTotal: z.number(), notice: z.string().nullable() }),
)
const courses = answered(
  z.object({ courses: z.array(z.object({ id: z.uuid(), status: z.string(), modules: z.array(z.unknown()) })) }),
)
const ledger = answered(z.object({ events: z.array(z.object({ kind: z.string() })) }))
const lesson = answered(
  z.object({
    isLocked: z.literal(false),
    content: z.object({ story: z.object({ title: z.string() }), sections: z.array(z.unknown()) }),
    exercises: z.array(z.unknown()),
    provenance: z.object({ engine: z.string(), model: z.string() }),
  }),
)

async function read<S extends z.ZodType>(
  house: House,
  path: string,
  { cookie, input, as }: { cookie: string; input?: object; as: S },
): Promise<z.output<S>> {
  const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(`${house.url}/api/trpc/${path}${query}`, { headers: { cookie } })
  return as.parse(await response.json())
}

const wish = {
  domain: 'rare sneakers',
  archetype: 'collector',
  variables: { entity_primary: 'sneaker', metric: 'price', container: 'vault', action: 'trade', actor: 'collector' },
  key: 'my-first-course',
}
const story = {
  title: 'A sneaker on the counter',
  body: 'A collector puts a sneaker on the counter of the vault. Who may write down its price, and who may only read it?',
}
const answer = { say: JSON.stringify({ story, notes: [] }) }

test('killed in the middle of making a course: after the next start there is exactly one, and it is whole', async () => {
  // The fourth question is never answered, so that the course is half made for as long as it takes to kill it.
  fake.behave((_question, number) => (number <= 3 ? answer : 'silence'))
  const first = await open()
  const account = { email: 'ada@example.org', username: 'ada', password: 'seven quiet drawing boards' }
  const cookie = (await call(first, 'identity.signUp', account)).cookie ?? ''
  const asked = made.parse((await call(first, 'courses.create', wish, cookie)).body).result.data
  const { id } = asked
  await vi.waitFor(() => expect(fake.asked.length).toBe(4), { timeout: 60_000, interval: 20 })
  expect(
    (await read(first, 'courses.generation', { cookie, input: { id }, as: generation })).result.data,
  ).toMatchObject({
    state: 'running',
    modulesDone: 3,
    modulesTotal: 7,
  })
  await first.end('SIGKILL')

  fake.behave(() => answer)
  const second = await open()
  const before = await read(second, 'courses.list', { cookie, as: courses })
  expect(before.result.data.courses).toEqual([{ id, status: 'draft', modules: [] }])
  const again = made.parse((await call(second, 'courses.create', wish, cookie)).body).result.data
  expect(again).toEqual({ id, created: false })
  await vi.waitFor(
    async () => {
      const { state } = (await read(second, 'courses.generation', { cookie, input: { id }, as: generation })).result
        .data
      expect(state).toBe('done')
    },
    { timeout: 120_000, interval: 250 }, // the dead worker's lease has to run out first
  )

  const { result } = await read(second, 'courses.list', { cookie, as: courses })
  expect(result.data.courses).toMatchObject([{ id, status: 'active' }])
  expect(result.data.courses[0]?.modules).toHaveLength(7)
  const events = (await read(second, 'ledger.mine', { cookie, input: {}, as: ledger })).result.data.events
  expect(events.filter(({ kind }) => kind === 'started_course')).toHaveLength(1)
  const atom = await read(second, 'courses.lesson', { cookie, input: { id, concept: 'atom_state' }, as: lesson })
  expect(atom.result.data).toMatchObject({
    content: { story: { title: story.title } },
    provenance: { engine: 'openai', model: 'fake' },
  })
  expect(atom.result.data.exercises.length).toBeGreaterThanOrEqual(4)
  expect(fake.asked).toHaveLength(4 + 7)
  expect(await second.end('SIGTERM')).toBe(0)
})
