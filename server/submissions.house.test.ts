import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { hydrateBlueprint } from './domains/blueprints/hydrate-blueprint'
import { readBlueprintFolder } from './domains/blueprints/read-blueprint-folder'
import { call, type House, startHouse } from './testing/run-house'
import { runOnServer, withDatabase } from './testing/template'

/** The same day on either engine: PostgreSQL when TEST_DATABASE_URL is set, else the embedded one. */
const server = process.env.TEST_DATABASE_URL ?? ''

let environment: Record<string, string> = {}
let clean: () => Promise<void>
const houses: House[] = []

beforeEach(async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'guildhall-submissions-'))
  const name = `guildhall_submissions_${randomBytes(4).toString('hex')}`
  environment = { GUILDHALL_DATA: dataDir, GUILDHALL_DEMO: 'off' }
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
  await clean()
})

const open = async (): Promise<House> => {
  const house = await startHouse(environment)
  houses.push(house)
  return house
}

const concept = 'atom_state'
const variables = {
  entity_primary: 'sneaker',
  metric: 'price',
  container: 'vault',
  action: 'trade',
  actor: 'collector',
}
const answered = <S extends z.ZodType>(data: S) => z.object({ result: z.object({ data }) })
const attempt = z.object({
  submissionId: z.uuid(),
  number: z.number(),
  status: z.string(),
  score: z.number().nullable(),
})
const submitted = answered(z.object({ attempt, xp: z.number() }))
const lesson = answered(
  z.object({ isLocked: z.literal(false), exercises: z.array(z.object({ id: z.uuid(), slug: z.string() })) }),
)
const attempts = answered(z.object({ attempts: z.array(attempt), next: z.string().nullable() }))

async function ask<S extends z.ZodType>(
  house: House,
  path: string,
  { cookie, input, as }: Ask<S>,
): Promise<z.output<S>> {
  const query = `?input=${encodeURIComponent(JSON.stringify(input))}`
  const response = await fetch(`${house.url}/api/trpc/${path}${query}`, { headers: { cookie } })
  return as.parse(await response.json())
}
type Ask<S> = { cookie: string; input: object; as: S }

/** A learner with the first module of a course open, and the right work for two of its exercises. */
async function enrol(house: House, name: string) {
  const account = { email: `${name}@example.org`, username: name, password: 'seven quiet drawing boards' }
  const cookie = (await call(house, 'identity.signUp', account)).cookie ?? ''
  const wish = { domain: 'rare sneakers', archetype: 'collector', variables, key: 'my-first-course' }
  const made = answered(z.object({ id: z.uuid() })).parse((await call(house, 'courses.create', wish, cookie)).body)
  const { id } = made.result.data
  await vi.waitFor(() => ask(house, 'courses.lesson', { cookie, input: { id, concept }, as: lesson }), {
    timeout: 60_000,
    interval: 100,
  })
  const { exercises } = (await ask(house, 'courses.lesson', { cookie, input: { id, concept }, as: lesson })).result.data
  const idOf = (slug: string) => exercises.find((one) => one.slug === slug)?.id ?? ''
  const { quiz, build } = await rightWork()
  return {
    cookie,
    quiz: { exerciseId: idOf(quiz.slug), answers: quiz.answers },
    build: { exerciseId: idOf(build.slug), files: build.files },
  }
}

async function rightWork() {
  const folder = await readBlueprintFolder({ directory: 'content/blueprints/universal' })
  if (!folder.ok) throw new Error('the blueprint cannot be read')
  const { modules } = hydrateBlueprint({ blueprint: folder.draft, variables, rigor: 'standard' })
  const exercises = modules.find(({ conceptSlug }) => conceptSlug === concept)?.exercises ?? []
  const quiz = exercises.find(({ kind }) => kind === 'quiz')
  const build = exercises.find(({ kind, language }) => kind === 'build' && language === 'typescript')
  if (quiz === undefined || build === undefined) throw new Error('the module has no such exercises')
  const answers = quiz.quiz.map((question) => [
    question.id,
    question.kind === 'fill-in' ? question.answer.map(([first = '']) => first) : question.answer,
  ])
  return {
    quiz: { slug: quiz.slug, answers: Object.fromEntries(answers) },
    build: { slug: build.slug, files: build.solution },
  }
}

const people = 5
const eachSends = 20
/** Of those of one person, so many are code that has to be run. */
const eachRuns = 2
const answersBeforeTheKill = 40

test('killed among a hundred submissions, each sent twice: every one that was answered is there once, and counts once', async () => {
  const first = await open()
  const learners = []
  for (let number = 0; number < people; number++) learners.push(await enrol(first, `learner-${number}`))
  const sent = learners.flatMap((learner) =>
    Array.from({ length: eachSends }, (_, at) => ({
      cookie: learner.cookie,
      input: { ...(at < eachRuns ? learner.build : learner.quiz), submissionKey: randomUUID() },
    })),
  )

  const heard = new Map<string, z.output<typeof submitted>>()
  let answers = 0
  let kill: () => void = () => undefined
  const enough = new Promise<void>((resolve) => {
    kill = resolve
  })
  const send = async (house: House, { cookie, input }: (typeof sent)[number]) => {
    const { status, body } = await call(house, 'exercises.submit', input, cookie)
    if (status !== 200) return null
    const answer = submitted.parse(body)
    const before = heard.get(input.submissionKey)
    // Both of a pair may have been answered: with the same, unless one still waited.
    if (before !== undefined && before.result.data.attempt.status !== 'pending') expect(answer).toEqual(before)
    heard.set(input.submissionKey, answer)
    answers += 1
    if (answers === answersBeforeTheKill) kill()
    return answer
  }
  const sending = sent.flatMap((one) => [one, one]).map((one) => send(first, one).catch(() => null))
  await enough
  await first.end('SIGKILL')
  await Promise.all(sending)
  expect(heard.size).toBeGreaterThan(0)
  expect(heard.size).toBeLessThan(sent.length)

  const second = await open()
  for (const one of sent) {
    const { submissionKey } = one.input
    const before = heard.get(submissionKey)
    if (before === undefined) continue
    const input = { submissionKey }
    const now = await ask(second, 'exercises.submission', { cookie: one.cookie, input, as: submitted })
    expect(now.result.data.attempt.submissionId).toBe(before.result.data.attempt.submissionId)
    if (before.result.data.attempt.status !== 'pending') expect(now).toEqual(before)
  }
  // What was not heard of is sent again, as a page would: it may have been kept, or never have come.
  for (const one of sent.filter(({ input }) => heard.get(input.submissionKey)?.result.data.attempt.status !== 'passed'))
    await vi.waitFor(async () => expect((await send(second, one))?.result.data.attempt.status).toBe('passed'), {
      timeout: 60_000,
      interval: 500,
    })

  for (const { cookie, quiz, build } of learners) {
    const listOf = async (exerciseId: string) =>
      (await ask(second, 'exercises.attempts', { cookie, input: { exerciseId }, as: attempts })).result.data.attempts
    const all = [...(await listOf(quiz.exerciseId)), ...(await listOf(build.exerciseId))]
    expect(all.map(({ number }) => number).sort((a, b) => a - b)).toEqual(numbersUpTo(eachRuns, eachSends - eachRuns))
    const ids = new Set(all.map(({ submissionId }) => submissionId))
    const own = sent.filter((one) => one.cookie === cookie).map(({ input }) => heard.get(input.submissionKey))
    expect(new Set(own.map((answer) => answer?.result.data.attempt.submissionId))).toEqual(ids)
    const earned = own.reduce((sum, answer) => sum + (answer?.result.data.xp ?? 0), 0)
    const stats = answered(z.object({ totalXp: z.number() }))
    expect((await ask(second, 'rewards.mine', { cookie, input: {}, as: stats })).result.data.totalXp).toBe(earned)
    const kinds = answered(z.object({ events: z.array(z.object({ kind: z.string() })) }))
    const { events } = (await ask(second, 'ledger.mine', { cookie, input: {}, as: kinds })).result.data
    expect(events.filter(({ kind }) => kind === 'passed_exercise')).toHaveLength(2)
  }
  expect(await second.end('SIGTERM')).toBe(0)
}, 300_000)

const numbersUpTo = (...counts: number[]): number[] =>
  counts.flatMap((count) => Array.from({ length: count }, (_, at) => at + 1)).sort((a, b) => a - b)
