import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { testDatabase } from '../../testing/database'
import { createFakeRunner } from '../../testing/fake-runner'
import { testServices } from '../../testing/services'
import { makeWorkshop, rightFiles, type Workshop, wrongFiles } from '../../testing/workshop'

const { db } = await testDatabase()
const runner = createFakeRunner()
const { services, clock } = testServices({ db, runner })

beforeEach(() => {
  clock.at = new Date()
  runner.answer = null
})

const later = (minutes: number) => {
  clock.at = new Date(clock.at.getTime() + minutes * 60_000)
}
const submit = ({ api }: Workshop, exerciseId: string, files = rightFiles) =>
  api.exercises.submit({ exerciseId, files, submissionKey: randomUUID() })
const countEvents = (userId: string, kind: string) => db.client.learningEvent.count({ where: { userId, kind } })

describe('hints', () => {
  test('come in their order, cost what they say, and the same one twice costs once', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build()
    expect(await codeOf(shop.api.exercises.takeHint({ exerciseId, hintId: 'method' }))).toBe('conflict')
    expect(await codeOf(shop.api.exercises.takeHint({ exerciseId, hintId: 'none' }))).toBe('not_found')
    const first = await shop.api.exercises.takeHint({ exerciseId, hintId: 'hash' })
    expect(first.standing).toMatchObject({
      mostPercent: 90,
      hints: [{ id: 'hash' }],
      nextHint: { id: 'method', penalty: 25 },
      status: null,
    })
    expect(await shop.api.exercises.takeHint({ exerciseId, hintId: 'hash' })).toEqual(first)
    await shop.api.exercises.takeHint({ exerciseId, hintId: 'method' })
    const { xp, standing } = await submit(shop, exerciseId)
    expect({ xp, nextHint: standing.nextHint }).toEqual({ xp: 65, nextHint: null })
    expect(await countEvents(shop.userId, 'took_hint')).toBe(2)
  })

  test('cost nothing after passing', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build()
    const { xp, standing } = await submit(shop, exerciseId)
    expect({ xp, next: standing.nextHint }).toEqual({ xp: 100, next: { id: 'hash', penalty: 0 } })
    await shop.api.exercises.takeHint({ exerciseId, hintId: 'hash' })
    const [taken] = await db.client.learningEvent.findMany({ where: { userId: shop.userId, kind: 'took_hint' } })
    expect(taken?.payload).toMatchObject({ hint: 'hash', penalty: 0 })
  })

  test('are offered after three failures in a row, with something smaller to do', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build({ difficultyLevel: 6 })
    const { slug } = await shop.build({ difficultyLevel: 3 })
    await shop.build({ difficultyLevel: 2 })
    for (const expected of [false, false, true]) {
      const { standing } = await submit(shop, exerciseId, wrongFiles)
      expect(standing.isStruggling).toBe(expected)
      expect(standing.smallerStep).toEqual(
        expected ? { text: expect.any(String), concept: shop.first.conceptSlug, slug } : null,
      )
    }
    expect((await submit(shop, exerciseId)).standing).toMatchObject({ isStruggling: false, consecutiveFailures: 0 })
  })
})

describe('a solution', () => {
  test('is shown after passing, and not before', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId, solution } = await shop.build()
    expect(await codeOf(shop.api.exercises.solution({ exerciseId }))).toBe('conflict')
    await submit(shop, exerciseId)
    expect(await shop.api.exercises.solution({ exerciseId })).toMatchObject({ files: solution })
  })

  test('is shown to who gives up, once and for all: what is passed then brings no points', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build()
    const gone = await shop.api.exercises.giveUp({ exerciseId })
    expect(gone).toMatchObject({ gaveUpAt: clock.at.toISOString(), mostPercent: 0 })
    later(1)
    expect((await shop.api.exercises.giveUp({ exerciseId })).gaveUpAt).toBe(gone.gaveUpAt)
    await shop.api.exercises.solution({ exerciseId })
    expect(await submit(shop, exerciseId)).toMatchObject({ xp: 0, attempt: { status: 'passed' } })
    expect(await countEvents(shop.userId, 'gave_up_exercise')).toBe(1)
  })

  test('of a quiz or a diagnosis says what was right, and why', async () => {
    const shop = await makeWorkshop(services)
    const quiz = await shop.quiz()
    await shop.api.exercises.giveUp({ exerciseId: quiz.id })
    const { answers } = await shop.api.exercises.solution({ exerciseId: quiz.id })
    expect(answers).toEqual([
      { id: 'who-decides', answer: ['itself'], why: 'Only it knows its rules.' },
      { id: 'keyword', answer: ['#'], why: 'That is the syntax.' },
    ])
  })
})

describe('a clock', () => {
  test('has to be started before work counts, runs by the server, and can be started again when it is over', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build({ timeLimitMinutes: 30 })
    const { api } = shop
    expect((await api.exercises.read({ exerciseId })).standing.clock).toEqual({
      minutes: 30,
      startedAt: null,
      endsAt: null,
      isOver: false,
    })
    expect(await codeOf(submit(shop, exerciseId))).toBe('conflict')
    expect(await codeOf(api.exercises.run({ exerciseId, files: rightFiles }))).toBe('conflict')

    const startedAt = clock.at.toISOString()
    expect((await api.exercises.startClock({ exerciseId })).clock).toMatchObject({ startedAt, isOver: false })
    later(10)
    expect((await api.exercises.startClock({ exerciseId })).clock?.startedAt).toBe(startedAt)
    await submit(shop, exerciseId, wrongFiles)

    later(20)
    await api.exercises.saveDraft({ exerciseId, files: wrongFiles, version: 0 })
    expect(await codeOf(submit(shop, exerciseId))).toBe('conflict')
    expect(await api.exercises.read({ exerciseId })).toMatchObject({
      standing: { clock: { isOver: true } },
      draft: { files: wrongFiles },
    })
    await api.exercises.startClock({ exerciseId })
    await submit(shop, exerciseId)
    const where = { userId_exerciseId: { userId: shop.userId, exerciseId } }
    expect(await db.client.exerciseProgress.findUnique({ where })).toMatchObject({ starts: 2 })
    later(600)
    // What was passed may be practised at leisure.
    expect((await submit(shop, exerciseId)).attempt.status).toBe('passed')
  })

  test('is nothing that an exercise without a limit has', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    expect(await codeOf(api.exercises.startClock({ exerciseId }))).toBe('conflict')
    expect((await api.exercises.read({ exerciseId })).standing.clock).toBeNull()
  })
})

describe('a draft', () => {
  const one = [{ path: 'main.js', text: 'one' }]
  const two = [{ path: 'main.js', text: 'two' }]

  test('is kept with a version, and a window that is behind overwrites nothing', async () => {
    const { api, build } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    const save = (files: typeof one, version: number) => api.exercises.saveDraft({ exerciseId, files, version })
    expect(await save(one, 0)).toMatchObject({ saved: true, version: 1, conflict: null })
    expect(await save(two, 0)).toMatchObject({ saved: false, version: 1, conflict: { files: one } })
    // The answer to the first try was lost on its way.
    expect(await save(one, 0)).toMatchObject({ saved: true, version: 1 })
    expect(await save(two, 1)).toMatchObject({ saved: true, version: 2 })
    expect((await api.exercises.read({ exerciseId })).draft).toMatchObject({ files: two, version: 2 })
    await api.exercises.dropDraft({ exerciseId })
    expect((await api.exercises.read({ exerciseId })).draft).toBeNull()
    // A window that still holds an old version has nothing to overwrite.
    expect(await save(one, 2)).toMatchObject({ saved: true, version: 3 })
  })

  test('goes when the same is handed in, and stays when something else is', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build()
    const { api } = shop
    await api.exercises.saveDraft({ exerciseId, files: rightFiles, version: 0 })
    await submit(shop, exerciseId, wrongFiles)
    expect((await api.exercises.read({ exerciseId })).draft).not.toBeNull()
    await submit(shop, exerciseId)
    expect(await api.exercises.read({ exerciseId })).toMatchObject({ draft: null, lastWork: { files: rightFiles } })
  })

  test('is kept in a course at rest, and bounded', async () => {
    const { api, build, course } = await makeWorkshop(services)
    const { id: exerciseId } = await build()
    await api.courses.setStatus({ id: course.id, status: 'paused' })
    expect(await api.exercises.saveDraft({ exerciseId, files: one, version: 0 })).toMatchObject({ saved: true })
    const large = [{ path: 'main.js', text: 'x'.repeat(100_001) }]
    expect(await codeOf(api.exercises.saveDraft({ exerciseId, files: large, version: 1 }))).toBe('too_large')
    expect((await api.exercises.read({ exerciseId })).draft).toMatchObject({ files: one })
  })
})

describe('history', () => {
  test('is listed by pages, the newest first, each with what came before it', async () => {
    const shop = await makeWorkshop(services)
    const { id: exerciseId } = await shop.build()
    for (let sent = 0; sent < 21; sent++) await submit(shop, exerciseId, [{ path: 'main.js', text: `try ${sent}` }])
    const first = await shop.api.exercises.attempts({ exerciseId })
    expect(first.attempts.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, at) => 21 - at))
    const rest = await shop.api.exercises.attempts({ exerciseId, before: first.next ?? '' })
    expect(rest).toMatchObject({ attempts: [{ number: 1 }], next: null })
    const submissionId = first.attempts[0]?.submissionId ?? ''
    expect(await shop.api.exercises.attempt({ submissionId })).toMatchObject({
      exerciseId,
      work: { files: [{ text: 'try 20' }] },
      before: { number: 20, work: { files: [{ text: 'try 19' }] } },
    })
    const oldest = rest.attempts[0]?.submissionId ?? ''
    expect((await shop.api.exercises.attempt({ submissionId: oldest })).before).toBeNull()
  })
})
