import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { makeReader as makeReaderOf, publishFromFolder } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { passRequired } from '../../testing/workshop'
import type { Caller } from '../../trpc/caller'

const { db } = await testDatabase()
const { services, clock } = testServices({ db })

beforeAll(async () => {
  await publishFromFolder(services, 'universal')
  await publishFromFolder(services, 'small')
})
beforeEach(() => {
  clock.at = new Date()
})

const later = (seconds: number) => {
  clock.at = new Date(clock.at.getTime() + seconds * 1_000)
}
type Reading = { api: Caller; courseId: string }

async function sectionsOf({ api, courseId }: Reading, concept: string): Promise<string[]> {
  const lesson = await api.courses.lesson({ id: courseId, concept })
  if (lesson.isLocked) throw new Error(`${concept} is locked`)
  return lesson.content.sections.map(({ id }) => id)
}
const mark = ({ api, courseId }: Reading, concept: string, section: string, isRead = true) =>
  api.courses.markSection({ id: courseId, concept, section, isRead })

/** Somebody who has passed every exercise, so that reading decides alone. */
async function makeReader(wanted: Parameters<typeof makeReaderOf>[1]) {
  const reader = await makeReaderOf(services, wanted)
  await passRequired(services, reader)
  return reader
}

/** Reads a module to its end; returns what the last section did. */
async function finish(reading: Reading, concept: string) {
  const sections = await sectionsOf(reading, concept)
  let last: Awaited<ReturnType<typeof mark>> | undefined
  for (const section of sections) {
    later(1) // the limit counts by the minute
    last = await mark(reading, concept, section)
  }
  if (last === undefined) throw new Error('a module without sections')
  return last
}
const completedEvents = (userId: string) =>
  db.client.learningEvent.findMany({
    where: { userId, kind: { in: ['completed_module', 'completed_course'] } },
    orderBy: { seq: 'asc' },
    select: { kind: true, payload: true, subjectId: true },
  })
const statesOf = async ({ api, courseId }: Reading) => {
  const { modules } = await api.courses.read({ id: courseId })
  return Object.fromEntries(modules.map(({ concept, status }) => [concept, status]))
}

test('from the first section to the end of the course, each module opens what stands on it and nothing else', async () => {
  const reading = await makeReader({ blueprint: 'universal' })
  const { api, courseId, id: userId } = reading
  const opened: Record<string, string[]> = {}
  const percents: number[] = []
  const order = [
    'atom_state',
    'workflow_loops',
    'collection_ownership',
    'boundary_interfaces',
    'guard_invariants',
    'signal_events',
    'whole_architecture',
  ]
  for (const concept of order) {
    const last = await finish(reading, concept)
    opened[concept] = last.opened.map((module) => module.concept)
    expect(last).toMatchObject({
      isCompleted: true,
      justCompleted: true,
      courseCompleted: concept === 'whole_architecture',
    })
    percents.push((await api.courses.read({ id: courseId })).progressPercentage)
  }
  expect(opened).toEqual({
    atom_state: ['workflow_loops', 'collection_ownership'],
    workflow_loops: [],
    collection_ownership: ['guard_invariants', 'boundary_interfaces'],
    boundary_interfaces: ['signal_events'],
    guard_invariants: [],
    signal_events: ['whole_architecture'],
    whole_architecture: [],
  })
  expect(percents).toEqual([14, 28, 42, 57, 71, 85, 100])
  expect(await api.courses.read({ id: courseId })).toMatchObject({
    status: 'completed',
    completedAt: clock.at.toISOString(),
    next: null,
  })
  const events = await completedEvents(userId)
  expect(events.map(({ payload }) => payload)).toEqual([
    ...order.map((concept) => expect.objectContaining({ concept, by: 'reading' })),
    { title: 'Thinking like a software architect, one sneaker at a time', modules: 7 },
  ])
}, 60_000)

describe('marking', () => {
  test('begins the module, keeps the order of the lesson, and can be taken back', async () => {
    const reading = await makeReader({ blueprint: 'universal' })
    const [first = '', second = '', third = ''] = await sectionsOf(reading, 'atom_state')
    expect((await mark(reading, 'atom_state', third)).sectionsRead).toEqual([third])
    expect(await statesOf(reading)).toMatchObject({ atom_state: 'in_progress', workflow_loops: 'locked' })
    expect((await mark(reading, 'atom_state', first)).sectionsRead).toEqual([first, third])
    expect((await mark(reading, 'atom_state', first)).sectionsRead).toEqual([first, third])
    expect((await mark(reading, 'atom_state', second, false)).sectionsRead).toEqual([first, third])
    expect(await mark(reading, 'atom_state', third, false)).toEqual({
      sectionsRead: [first],
      exercisesRequired: 4,
      exercisesPassed: 4,
      isCompleted: false,
      justCompleted: false,
      opened: [],
      courseCompleted: false,
    })
    const { modules } = await reading.api.courses.read({ id: reading.courseId })
    expect(modules[0]).toMatchObject({ sectionsRead: 1, status: 'in_progress' })
  })

  test('taken back after the end changes what is marked, never what was earned', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    const [section = ''] = await sectionsOf(reading, 'atom_state')
    await finish(reading, 'atom_state')
    expect(await mark(reading, 'atom_state', section, false)).toMatchObject({ isCompleted: true, justCompleted: false })
    expect(await statesOf(reading)).toEqual({ atom_state: 'completed', workflow_loops: 'available' })
    expect(await mark(reading, 'atom_state', section)).toMatchObject({ isCompleted: true, justCompleted: false })
    expect(await completedEvents(reading.id)).toHaveLength(1)
    await finish(reading, 'workflow_loops')
    const [other = ''] = await sectionsOf(reading, 'workflow_loops')
    await mark(reading, 'workflow_loops', other, false)
    expect(await reading.api.courses.read({ id: reading.courseId })).toMatchObject({
      status: 'completed',
      progressPercentage: 100,
    })
  })

  test('two sections at the same time are both marked, and the module is completed once', async () => {
    const reading = await makeReader({ blueprint: 'universal' })
    const sections = await sectionsOf(reading, 'atom_state')
    const marked = await Promise.all(sections.map((section) => mark(reading, 'atom_state', section)))
    expect(marked.filter(({ justCompleted }) => justCompleted)).toHaveLength(1)
    expect(await statesOf(reading)).toMatchObject({ atom_state: 'completed', workflow_loops: 'available' })
    expect(await completedEvents(reading.id)).toHaveLength(1)
  })

  test('the last section from five tabs at once completes it once', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    const [section = ''] = await sectionsOf(reading, 'atom_state')
    const marked = await Promise.all([1, 2, 3, 4, 5].map(() => mark(reading, 'atom_state', section)))
    expect(marked.filter(({ justCompleted }) => justCompleted)).toHaveLength(1)
    expect(await completedEvents(reading.id)).toHaveLength(1)
  })

  test('the last two modules at the same moment complete the course once', async () => {
    const reading = await makeReader({ blueprint: 'universal', knownConcepts: ['atom_state'] })
    const { courseId } = reading
    await db.client.moduleProgress.updateMany({
      where: { module: { courseId, conceptSlug: { notIn: ['workflow_loops', 'collection_ownership'] } } },
      data: { status: 'completed', completedAt: clock.at },
    })
    const rest = await Promise.all(
      ['workflow_loops', 'collection_ownership'].map(async (concept) => ({
        concept,
        sections: await sectionsOf(reading, concept),
      })),
    )
    const marked = await Promise.all(
      rest.flatMap(({ concept, sections }) => sections.map((section) => mark(reading, concept, section))),
    )
    expect(marked.filter(({ courseCompleted }) => courseCompleted)).toHaveLength(1)
    const kinds = (await completedEvents(reading.id)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'completed_course')).toHaveLength(1)
  })

  test.each([
    ['a section that is not there', 'atom_state', 'nowhere', 'not_found'],
    ['a section of another module', 'atom_state', 'finding', 'not_found'],
    ['a module that is not there', 'quantum_gravity', 'one-owner', 'not_found'],
    ['a module that is locked', 'workflow_loops', 'finding', 'conflict'],
  ])('%s is refused', async (_what, concept, section, code) => {
    const reading = await makeReader({ blueprint: 'small' })
    expect(await codeOf(mark(reading, concept, section))).toBe(code)
    expect(await statesOf(reading)).toEqual({ atom_state: 'available', workflow_loops: 'locked' })
  })

  test('the day in the ledger is the reader’s own', async () => {
    clock.at = new Date('2026-11-21T20:00:00Z')
    const reading = await makeReader({ blueprint: 'small' })
    const far = await makePerson({ services, timezone: 'Pacific/Auckland' })
    await db.client.generatedCourse.update({ where: { id: reading.courseId }, data: { userId: far.id } })
    await db.client.moduleProgress.updateMany({
      where: { module: { courseId: reading.courseId } },
      data: { userId: far.id },
    })
    await passRequired(services, reading)
    await finish({ api: callAs(services, { cookieHeader: far.cookie }), courseId: reading.courseId }, 'atom_state')
    const event = await db.client.learningEvent.findFirstOrThrow({
      where: { userId: far.id, kind: 'completed_module' },
    })
    expect(event.localDay.toISOString().slice(0, 10)).toBe('2026-11-22')
  })
})

describe('a course at rest', () => {
  test.each([
    ['paused', /paused. Resume it/],
    ['archived', /in the archive. Take it out/],
  ] as const)('%s is read but counts nothing, and says what to do', async (status, says) => {
    const reading = await makeReader({ blueprint: 'small' })
    const { api, courseId: id } = reading
    const [section = ''] = await sectionsOf(reading, 'atom_state')
    await api.courses.setStatus({ id, status })
    const refusal = { code: 'conflict', userMessage: expect.stringMatching(says) }
    await expect(mark(reading, 'atom_state', section)).rejects.toMatchObject(refusal)
    await expect(api.courses.noteReading({ id, concept: 'atom_state' })).rejects.toMatchObject(refusal)
    expect(await sectionsOf(reading, 'atom_state')).toContain(section)
    await api.courses.setStatus({ id, status: 'active' })
    expect(await mark(reading, 'atom_state', section)).toMatchObject({ isCompleted: true })
  })
})

describe('time spent reading', () => {
  const note = ({ api, courseId }: Reading, concept: string) => api.courses.noteReading({ id: courseId, concept })

  test('is what passed between two notes, and nothing for the first', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    expect(await note(reading, 'atom_state')).toEqual({ minutes: 0 })
    for (let minute = 1; minute <= 3; minute++) {
      later(60)
      expect(await note(reading, 'atom_state')).toEqual({ minutes: minute })
    }
    expect((await reading.api.courses.read({ id: reading.courseId })).minutesSpent).toBe(3)
  })

  test('noted more often, or from two tabs at once, counts no more', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    await note(reading, 'atom_state')
    for (let second = 1; second <= 90; second++) {
      later(1)
      if (second % 3 === 0) await Promise.all([note(reading, 'atom_state'), note(reading, 'atom_state')])
    }
    expect(await note(reading, 'atom_state')).toEqual({ minutes: 1 })
    const { timeSpentSeconds } = await db.client.moduleProgress.findFirstOrThrow({
      where: { userId: reading.id, module: { conceptSlug: 'atom_state' } },
    })
    expect(timeSpentSeconds).toBe(90)
  })

  test('in two modules at once is counted once', async () => {
    const reading = await makeReader({ blueprint: 'small', knownConcepts: ['atom_state'] })
    for (let half = 0; half <= 20; half++) {
      await note(reading, half % 2 === 0 ? 'atom_state' : 'workflow_loops')
      later(30)
    }
    const spent = await db.client.moduleProgress.aggregate({
      where: { userId: reading.id },
      _sum: { timeSpentSeconds: true },
    })
    expect(spent._sum.timeSpentSeconds).toBeLessThanOrEqual(600)
    expect(spent._sum.timeSpentSeconds).toBeGreaterThan(500)
  })

  test('away for an hour is not reading; a section marked is', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    const [section = ''] = await sectionsOf(reading, 'atom_state')
    await note(reading, 'atom_state')
    later(3_600)
    await note(reading, 'atom_state')
    later(120)
    await mark(reading, 'atom_state', section)
    const { modules } = await reading.api.courses.read({ id: reading.courseId })
    expect(modules[0]).toMatchObject({ minutesSpent: 2 })
  })

  test('of a locked module there is none', async () => {
    const reading = await makeReader({ blueprint: 'small' })
    expect(await codeOf(note(reading, 'workflow_loops'))).toBe('conflict')
  })
})
