import { Worker } from 'node:worker_threads'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeReader, publishFromFolder, sneakerWords } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services, logged } = testServices({ db })

beforeAll(() => publishFromFolder(services, 'universal'))
afterEach(() => void vi.restoreAllMocks())

test('while dot is out of order, a course and its lessons are read without their drawings', async () => {
  // Words of a length that nobody has had drawn yet: what was laid out before is remembered.
  const variables = { ...sneakerWords, entity_primary: 'half-forgotten gramophone recording' }
  const { api, courseId: id } = await makeReader(services, { blueprint: 'universal', variables })
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => {
    throw new Error('the thread is gone')
  })
  const course = await api.courses.read({ id })
  expect(course.map).toBeNull()
  expect(course.modules).toHaveLength(7)
  expect(logged).toContainEqual(
    expect.objectContaining({ level: 'warn', message: expect.stringContaining('drawing was left out') }),
  )
  const lesson = await api.courses.lesson({ id, concept: 'atom_state' })
  const graphs = lesson.isLocked ? [] : lesson.drawings.filter(({ kind }) => kind === 'graph')
  expect(graphs).toContainEqual({ kind: 'graph', sheets: [] })

  vi.restoreAllMocks()
  expect((await api.courses.read({ id })).map?.nodes).toHaveLength(7)
})
