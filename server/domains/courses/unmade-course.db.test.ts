import { beforeAll, describe, expect, test } from 'vitest'
import type { Ai } from '../../ai/ai'
import { codeOf } from '../../testing/code-of'
import { askForAnother, askForCourse, makeReader, publishFromFolder, runGeneration } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services } = testServices({ db })

beforeAll(() => publishFromFolder(services, 'small'))

const small = { blueprint: 'small' } as const
const broken: Ai = { model: null, run: () => Promise.reject(new Error('broken')) }

/** Somebody whose course failed for good. */
async function makeUnlucky() {
  const reader = await askForCourse(services, small)
  const run = runGeneration({ ...services, ai: broken }, reader.courseId, { attempt: 5 })
  await expect(run).rejects.toThrow('broken')
  return reader
}

describe('a course that could not be made', () => {
  test('says so in the list, and can be put away and taken out again', async () => {
    const { api, courseId: id } = await makeUnlucky()
    const listed = async () => (await api.courses.list()).courses
    expect(await listed()).toMatchObject([{ status: 'draft', couldNotBeMade: true }])
    await api.courses.setStatus({ id, status: 'archived' })
    expect(await listed()).toMatchObject([{ status: 'archived', couldNotBeMade: true }])
    await api.courses.setStatus({ id, status: 'active' })
    expect(await api.courses.read({ id })).toMatchObject({ status: 'draft', generation: { state: 'failed' } })
    await api.courses.retryGeneration({ id })
    expect(await listed()).toMatchObject([{ status: 'draft', couldNotBeMade: false }])
    await runGeneration(services, id)
    expect(await listed()).toMatchObject([{ status: 'active', couldNotBeMade: false, totalModules: 2 }])
  })

  test.each(['draft', 'archived'])('has, as %s, nothing to name, to share or to pause', async (status) => {
    const { api, courseId: id } = await makeUnlucky()
    if (status === 'archived') await api.courses.setStatus({ id, status })
    const tries = [
      () => api.courses.rename({ id, title: 'Mine' }),
      () => api.courses.share({ id, isShared: true }),
      () => api.courses.setStatus({ id, status: 'paused' }),
    ]
    for (const attempt of tries)
      await expect(attempt()).rejects.toMatchObject({
        code: 'conflict',
        userMessage: expect.stringContaining('has not been made yet'),
      })
    expect((await api.courses.read({ id })).status).toBe(status)
  })

  test('is not made while it is in the archive', async () => {
    const { api, courseId: id } = await makeUnlucky()
    await api.courses.setStatus({ id, status: 'archived' })
    expect(await codeOf(api.courses.retryGeneration({ id }))).toBe('conflict')
    expect((await api.courses.generation({ id })).state).toBe('failed')
  })
})

test('a course that is being made cannot be put away', async () => {
  const { api, courseId: id } = await askForCourse(services, small)
  for (const status of ['archived', 'active', 'paused'] as const)
    expect(await codeOf(api.courses.setStatus({ id, status }))).toBe('conflict')
})

test('who has made ten courses in an hour can still give one other words, and try one once more', async () => {
  const { api, courseId, cookie } = await makeReader(services, small)
  const variables = { entity_primary: 'watch', metric: 'price', container: 'safe', action: 'wind', actor: 'collector' }
  for (let made = 1; made < 10; made += 1) await askForAnother(services, cookie, small)
  expect(await codeOf(askForAnother(services, cookie, small))).toBe('too_many')
  expect(await codeOf(api.courses.rewrite({ id: courseId, variables }))).toBe('fine')
  expect(await codeOf(api.courses.retryGeneration({ id: courseId }))).toBe('fine')
})
