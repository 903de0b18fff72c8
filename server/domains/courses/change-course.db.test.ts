import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ai } from '../../ai/ai'
import { codeOf } from '../../testing/code-of'
import {
  askForAnother,
  askForCourse,
  contentOf,
  makeReader,
  publishFromFolder,
  runGeneration,
  sneakerWords,
} from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { makeGeneratedCourse } from '../../testing/factories/courses'
import { makeSubmission } from '../../testing/factories/exercises'
import { callAs } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { passRequired } from '../../testing/workshop'

const { db } = await testDatabase()
const { services, clock } = testServices({ db })

beforeAll(() => publishFromFolder(services, 'small'))

const small = { blueprint: 'small' } as const
const watchWords = { ...sneakerWords, entity_primary: 'watch', container: 'safe' }
const idsOf = async (courseId: string) => ({
  modules: await db.client.generatedModule.findMany({
    where: { courseId },
    orderBy: { orderIndex: 'asc' },
    select: { id: true, conceptSlug: true },
  }),
  progress: await db.client.moduleProgress.findMany({
    where: { module: { courseId } },
    orderBy: { id: 'asc' },
    select: { id: true, status: true, sectionsRead: true, timeSpentSeconds: true, completedAt: true },
  }),
  exercises: await db.client.exercise.findMany({
    where: { module: { courseId } },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true, submissions: { select: { id: true } } },
  }),
})
const rewrite = async (courseId: string, api: Awaited<ReturnType<typeof makeReader>>['api'], words = watchWords) => {
  await api.courses.rewrite({ id: courseId, variables: words })
  await runGeneration(services, courseId)
}

const wrongMetric = (says: RegExp) => ({
  code: 'invalid',
  fields: { 'variables.metric': expect.stringMatching(says) },
})

describe('other words', () => {
  test('are in the course and the profile, and everything that was earned stays', async () => {
    const { api, courseId, id: userId, cookie } = await makeReader(services, small)
    const other = await askForAnother(services, cookie, small)
    await runGeneration(services, other.courseId)
    const otherBefore = await contentOf(services, other.courseId)
    await passRequired(services, { courseId })
    await api.courses.markSection({ id: courseId, concept: 'atom_state', section: 'one-owner', isRead: true })
    const exercise = await db.client.exercise.findFirstOrThrow({ where: { module: { courseId } } })
    await makeSubmission(db.client, { userId, exerciseId: exercise.id })
    const before = await idsOf(courseId)

    await api.courses.rewrite({ id: courseId, variables: watchWords })
    expect(await api.courses.read({ id: courseId })).toMatchObject({
      status: 'active',
      variables: sneakerWords,
      generation: { state: 'waiting', purpose: 'rewrite' },
    })
    await runGeneration(services, courseId)

    const course = await contentOf(services, courseId)
    expect(course).toMatchObject({ variables: watchWords, status: 'active' })
    expect(JSON.stringify(course.modules)).toMatch(/watch/)
    expect(JSON.stringify(course.modules)).not.toMatch(/sneaker/i)
    expect(await idsOf(courseId)).toEqual(before)
    expect(await api.courses.read({ id: courseId })).toMatchObject({
      generation: { state: 'done', purpose: 'rewrite' },
      progressPercentage: 50,
    })
    const kept = await db.client.userVariable.findMany({ where: { userId } })
    expect(Object.fromEntries(kept.map((row) => [row.variableKey, row.variableValue]))).toEqual(watchWords)
    expect(await contentOf(services, other.courseId)).toEqual(otherBefore)
    expect(await db.client.learningEvent.count({ where: { userId, kind: 'started_course' } })).toBe(2)
  })

  test('give the course its new title, unless its owner has called it otherwise', async () => {
    const one = await makeReader(services, small)
    await rewrite(one.courseId, one.api)
    expect((await one.api.courses.read({ id: one.courseId })).title).toContain('watch')
    const named = await makeReader(services, small)
    await named.api.courses.rename({ id: named.courseId, title: 'My evenings' })
    await rewrite(named.courseId, named.api)
    expect((await named.api.courses.read({ id: named.courseId })).title).toBe('My evenings')
  })

  test('twice before the first is there: the last is meant', async () => {
    const { api, courseId } = await makeReader(services, small)
    await api.courses.rewrite({ id: courseId, variables: { ...watchWords, entity_primary: 'clock' } })
    await api.courses.rewrite({ id: courseId, variables: watchWords })
    await runGeneration(services, courseId, { revision: 2 })
    expect(await contentOf(services, courseId)).toMatchObject({ variables: sneakerWords })
    await runGeneration(services, courseId, { revision: 3 })
    const course = await contentOf(services, courseId)
    expect(course.variables).toEqual(watchWords)
    expect(course.title).toContain('watch')
  })

  test('that could not be put in leave the course as it was, and can be asked for again', async () => {
    const { api, courseId } = await makeReader(services, small)
    const before = await contentOf(services, courseId)
    await api.courses.rewrite({ id: courseId, variables: watchWords })
    const ai: Ai = { model: null, run: () => Promise.reject(new Error('broken')) }
    await expect(runGeneration({ ...services, ai }, courseId, { attempt: 5 })).rejects.toThrow('broken')
    expect(await contentOf(services, courseId)).toEqual(before)
    expect(await api.courses.generation({ id: courseId })).toMatchObject({ state: 'failed', purpose: 'rewrite' })
    await api.courses.retryGeneration({ id: courseId })
    await runGeneration(services, courseId)
    expect(await contentOf(services, courseId)).toMatchObject({ variables: watchWords, status: 'active' })
  })

  test('are cleaned, and only those that the course has are taken', async () => {
    const { api, courseId, id: userId } = await makeReader(services, small)
    await rewrite(courseId, api, { ...watchWords, entity_primary: ' The Watch\n', ...{ shoe_size: '44' } })
    expect((await api.courses.read({ id: courseId })).variables).toEqual(watchWords)
    expect(await db.client.userVariable.count({ where: { userId, variableKey: 'shoe_size' } })).toBe(0)
  })

  test('of a completed course are welcome, and it stays completed', async () => {
    const {
      api,
      courseId,
      id: userId,
    } = await makeReader(services, {
      ...small,
      knownConcepts: ['atom_state', 'workflow_loops'],
    })
    await rewrite(courseId, api)
    expect(await api.courses.read({ id: courseId })).toMatchObject({ status: 'completed', progressPercentage: 100 })
    expect(await db.client.learningEvent.count({ where: { userId, kind: 'completed_course' } })).toBe(1)
  })

  test.each<[string, object, object]>([
    ['one that is missing', { metric: undefined }, wrongMetric(/^[A-Z].+\.$/)],
    ['one that is empty', { metric: '' }, wrongMetric(/^(?!Too small|Invalid)[A-Z].+\.$/)],
    ['one of 61 characters', { metric: 'x'.repeat(61) }, wrongMetric(/60/)],
    ['one of 201 characters', { metric: 'x'.repeat(201) }, wrongMetric(/60/)],
    ['one of 1,001 characters', { metric: 'x'.repeat(1_001) }, wrongMetric(/^Keep it to/)],
    ['one of nothing but signs that nobody sees', { metric: '\u200b\u200b' }, wrongMetric(/^[A-Z].+\.$/)],
    ['unkind ones', { action: 'build a pipe bomb to kill people' }, { code: 'invalid' }],
  ])('%s: nothing is changed', async (_what, wrong, error) => {
    const { api, courseId, id: userId } = await makeReader(services, small)
    const given = Object.entries({ ...watchWords, ...wrong }).filter(([, value]) => value !== undefined)
    const words = Object.fromEntries(given)
    await expect(api.courses.rewrite({ id: courseId, variables: words })).rejects.toMatchObject(error)
    expect(await api.courses.generation({ id: courseId })).toMatchObject({ state: 'done', purpose: 'create' })
    expect(await db.client.userVariable.count({ where: { userId } })).toBe(0)
  })

  test.each([
    ['still being made', /not been made yet/],
    ['paused', /paused/],
    ['archived', /archive/],
  ])('of a course that is %s have to wait', async (state, says) => {
    const { api, courseId } = await askForCourse(services, small)
    if (state !== 'still being made') {
      await runGeneration(services, courseId)
      await api.courses.setStatus({ id: courseId, status: state === 'paused' ? 'paused' : 'archived' })
    }
    await expect(api.courses.rewrite({ id: courseId, variables: watchWords })).rejects.toMatchObject({
      code: 'conflict',
      userMessage: expect.stringMatching(says),
    })
  })

  test('a course from before words could be changed stays as it is', async () => {
    const { api, courseId, id: userId } = await makeReader(services, small)
    const { blueprintVersionId } = await db.client.generatedCourse.findUniqueOrThrow({ where: { id: courseId } })
    const { id } = await makeGeneratedCourse(db.client, { userId, blueprintVersionId })
    await expect(api.courses.rewrite({ id, variables: watchWords })).rejects.toMatchObject({
      code: 'conflict',
      userMessage: expect.stringContaining('before words could be changed'),
    })
  })

  test('a course that no blueprint made has none', async () => {
    const { api, id: userId } = await makeReader(services, small)
    const { id } = await makeGeneratedCourse(db.client, { userId })
    const refused = api.courses.rewrite({ id, variables: watchWords })
    await expect(refused).rejects.toMatchObject({ code: 'conflict', userMessage: expect.stringContaining('blueprint') })
  })
})

describe('a name', () => {
  test('can be anything that can be read', async () => {
    const { api, courseId: id } = await makeReader(services, small)
    for (const title of ['  <b>Sneakers</b> & {ENTITY} ', '鞋', 'x'.repeat(200)]) {
      await api.courses.rename({ id, title })
      expect((await api.courses.read({ id })).title).toBe(title.trim())
    }
  })

  test.each([[''], [' '], ['x'.repeat(201)], ['a\u0000b'], ['\ud83d'], ['How to build a pipe bomb to kill people']])(
    'is not %j',
    async (title) => {
      const { api, courseId: id } = await makeReader(services, small)
      const before = (await api.courses.read({ id })).title
      expect(await codeOf(api.courses.rename({ id, title }))).toBe('invalid')
      expect((await api.courses.read({ id })).title).toBe(before)
    },
  )

  test('comes with the course: before it is made there is nothing to name', async () => {
    const { api, courseId: id } = await askForCourse(services, small)
    expect(await codeOf(api.courses.rename({ id, title: 'Mine' }))).toBe('conflict')
  })
})

describe('rest', () => {
  test('a pause and the archive keep everything, and end when somebody says so', async () => {
    const { api, courseId: id } = await makeReader(services, small)
    await passRequired(services, { courseId: id })
    await api.courses.markSection({ id, concept: 'atom_state', section: 'one-owner', isRead: true })
    for (const status of ['paused', 'archived', 'paused', 'active'] as const) {
      await api.courses.setStatus({ id, status })
      expect(await api.courses.read({ id })).toMatchObject({ status, progressPercentage: 50 })
    }
  })

  test('a completed course cannot be paused; out of the archive it is completed again, and nothing is earned twice', async () => {
    const {
      api,
      courseId: id,
      id: userId,
    } = await makeReader(services, {
      ...small,
      knownConcepts: ['atom_state', 'workflow_loops'],
    })
    const completedAt = clock.at.toISOString()
    clock.at = new Date(clock.at.getTime() + 60_000)
    const refused = { code: 'conflict', userMessage: 'This course is completed; there is nothing left to pause.' }
    await expect(api.courses.setStatus({ id, status: 'paused' })).rejects.toMatchObject(refused)
    expect((await api.courses.read({ id })).status).toBe('completed')
    await api.courses.setStatus({ id, status: 'archived' })
    await expect(api.courses.setStatus({ id, status: 'paused' })).rejects.toMatchObject(refused)
    expect((await api.courses.read({ id })).status).toBe('archived')
    await api.courses.setStatus({ id, status: 'active' })
    expect(await api.courses.read({ id })).toMatchObject({ status: 'completed', completedAt })
    expect(await db.client.learningEvent.count({ where: { userId, kind: 'completed_course' } })).toBe(1)
  })

  test('the archive is at the end of the list, the course read last at its beginning', async () => {
    const { api, courseId: first, cookie } = await makeReader(services, small)
    const ids = [first]
    for (let number = 2; number <= 3; number++) {
      const { courseId } = await askForAnother(services, cookie, small)
      await runGeneration(services, courseId)
      ids.push(courseId)
    }
    const [a = '', b = '', c = ''] = ids
    const order = async () => (await api.courses.list()).courses.map(({ id }) => ids.indexOf(id))
    clock.at = new Date(clock.at.getTime() + 3_600_000)
    await api.courses.noteReading({ id: a, concept: 'atom_state' })
    expect((await order())[0]).toBe(0)
    clock.at = new Date(clock.at.getTime() + 60_000)
    await api.courses.noteReading({ id: b, concept: 'atom_state' })
    expect(await order()).toEqual([1, 0, 2])
    await api.courses.setStatus({ id: b, status: 'archived' })
    expect(await order()).toEqual([0, 2, 1])
    expect((await api.courses.list()).courses.at(1)).toMatchObject({
      id: c,
      next: { concept: 'atom_state' },
      modules: [
        { concept: 'atom_state', status: 'available' },
        { concept: 'workflow_loops', status: 'locked' },
      ],
    })
  })
})

describe('a public page', () => {
  test('has what the course is about, and neither lessons nor progress nor who its owner is besides the username', async () => {
    const {
      api,
      courseId: id,
      username,
      email,
      id: userId,
    } = await makeReader(services, {
      ...small,
      archetype: 'collector',
    })
    await api.courses.markSection({ id, concept: 'atom_state', section: 'one-owner', isRead: true })
    const { slug } = await api.courses.share({ id, isShared: true })
    expect(slug).toMatch(/^[a-z0-9]{32}$/)
    expect(await api.courses.share({ id, isShared: true })).toEqual({ slug })
    const shared = await callAs(services).courses.shared({ slug: slug ?? '' })
    expect(shared).toMatchObject({
      owner: username,
      domain: 'rare sneakers',
      archetype: { slug: 'collector' },
      blueprint: { slug: 'small' },
      modules: [
        { concept: 'atom_state', prerequisites: [] },
        { concept: 'workflow_loops', prerequisites: ['atom_state'] },
      ],
    })
    const text = JSON.stringify(shared)
    for (const secret of [email, userId, id, 'sections', 'completed', 'status', 'progress', 'Nobody reaches in'])
      expect(text).not.toContain(secret)
  })

  test('taken back is gone, and shared again has another address', async () => {
    const { api, courseId: id } = await makeReader(services, small)
    const first = (await api.courses.share({ id, isShared: true })).slug ?? ''
    expect(await api.courses.share({ id, isShared: false })).toEqual({ slug: null })
    expect(await codeOf(callAs(services).courses.shared({ slug: first }))).toBe('not_found')
    expect(await api.courses.share({ id, isShared: false })).toEqual({ slug: null })
    const second = (await api.courses.share({ id, isShared: true })).slug ?? ''
    expect(second).not.toBe(first)
    expect(await codeOf(callAs(services).courses.shared({ slug: first }))).toBe('not_found')
    expect(await codeOf(callAs(services).courses.shared({ slug: second }))).toBe('fine')
  })

  test('goes with an owner who is suspended, and comes only with a course that is there', async () => {
    const { api, courseId: id, id: userId } = await makeReader(services, small)
    const slug = (await api.courses.share({ id, isShared: true })).slug ?? ''
    await db.client.user.update({ where: { id: userId }, data: { isActive: false } })
    expect(await codeOf(callAs(services).courses.shared({ slug }))).toBe('not_found')
    const draft = await askForCourse(services, small)
    expect(await codeOf(draft.api.courses.share({ id: draft.courseId, isShared: true }))).toBe('conflict')
  })

  test.each(['x', '../../etc/passwd', 'A'.repeat(32), "' OR 1=1 --"])('is not at %j', async (slug) => {
    expect(await codeOf(callAs(services).courses.shared({ slug }))).toBe('invalid')
  })
})

test('what is somebody else’s is not there, and neither is what never was', async () => {
  const { courseId } = await makeReader(services, small)
  const { api } = await makeReader(services, small)
  for (const id of [courseId, randomUUID()]) {
    const at = { id, concept: 'atom_state' }
    const tries = {
      generation: api.courses.generation({ id }),
      retryGeneration: api.courses.retryGeneration({ id }),
      read: api.courses.read({ id }),
      lesson: api.courses.lesson(at),
      markSection: api.courses.markSection({ ...at, section: 'one-owner', isRead: true }),
      noteReading: api.courses.noteReading(at),
      rewrite: api.courses.rewrite({ id, variables: watchWords }),
      rename: api.courses.rename({ id, title: 'Mine' }),
      setStatus: api.courses.setStatus({ id, status: 'archived' }),
      share: api.courses.share({ id, isShared: true }),
    }
    const codes = await Promise.all(Object.entries(tries).map(async ([name, work]) => [name, await codeOf(work)]))
    expect(codes.filter(([, code]) => code !== 'not_found')).toEqual([])
  }
  expect(await codeOf(api.courses.read({ id: "1' OR '1'='1" }))).toBe('invalid')
})
