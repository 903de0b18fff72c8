import { beforeAll, describe, expect, test } from 'vitest'
import type { Ai } from '../../ai/ai'
import type { Services } from '../../platform/services'
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
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'

const { db } = await testDatabase()
const { services, clock } = testServices({ db })

beforeAll(async () => {
  await publishFromFolder(services, 'universal')
  await publishFromFolder(services, 'small')
})

const concepts = [
  'atom_state',
  'workflow_loops',
  'collection_ownership',
  'guard_invariants',
  'boundary_interfaces',
  'signal_events',
  'whole_architecture',
]

const eventsOf = async (userId: string) =>
  (await db.client.learningEvent.findMany({ where: { userId }, orderBy: { seq: 'asc' } }))
    .map(({ kind, payload }) => ({ kind, payload }))
    .filter(({ kind }) => kind.includes('course') || kind.includes('module'))
const generationOf = (courseId: string) => db.client.courseGeneration.findUniqueOrThrow({ where: { courseId } })
const progressOf = async (courseId: string) =>
  (
    await db.client.generatedModule.findMany({
      where: { courseId },
      orderBy: { orderIndex: 'asc' },
      select: { conceptSlug: true, progress: true },
    })
  ).map(({ conceptSlug, progress }) => [conceptSlug, progress.map(({ status }) => status).join()])
const rowsOf = async (courseId: string) => ({
  modules: await db.client.generatedModule.count({ where: { courseId } }),
  exercises: await db.client.exercise.count({ where: { module: { courseId } } }),
  edges: await db.client.generatedModuleEdge.count({ where: { courseId } }),
  tags: await db.client.courseTag.count({ where: { courseId } }),
  progress: await db.client.moduleProgress.count({ where: { module: { courseId } } }),
})
const nothing = { modules: 0, exercises: 0, edges: 0, tags: 0, progress: 0 }

test('a whole course: modules, prerequisites, exercises in both languages, tags, progress, and one event', async () => {
  const { id: userId, courseId } = await makeReader(services, { blueprint: 'universal', archetype: 'collector' })
  const course = await contentOf(services, courseId)
  expect(course).toMatchObject({
    title: 'Thinking like a software architect, one sneaker at a time',
    status: 'active',
    totalModules: 7,
    variables: sneakerWords,
    tags: ['collector', 'economic', 'rare-sneakers', 'standard-rigor'],
  })
  expect(course.modules.map(({ conceptSlug }) => conceptSlug)).toEqual(concepts)
  expect(course.modules.map(({ prerequisites }) => prerequisites)).toEqual([
    [],
    ['atom_state'],
    ['atom_state'],
    ['collection_ownership', 'workflow_loops'],
    ['collection_ownership'],
    ['boundary_interfaces', 'workflow_loops'],
    ['guard_invariants', 'signal_events'],
  ])
  const exercises = course.modules.flatMap((module) => module.exercises)
  for (const module of course.modules) expect(module.exercises.length).toBeGreaterThanOrEqual(4)
  expect(new Set(exercises.map(({ language }) => language))).toEqual(new Set(['typescript', 'python', null]))
  expect(new Set(exercises.map(({ kind }) => kind))).toEqual(
    new Set(['build', 'refactor', 'code_review', 'diagnosis', 'quiz', 'project']),
  )
  for (const { alternativeTo, slug } of exercises.filter(({ language }) => language === 'python'))
    expect(
      exercises.map((one) => one.slug),
      slug ?? '',
    ).toContain(alternativeTo)
  expect(exercises.every(({ blueprintExerciseId }) => blueprintExerciseId !== null)).toBe(true)
  expect(JSON.stringify(course)).not.toMatch(/\{(ENTITY|METRIC|CONTAINER|ACTION|ACTOR)\b/)
  expect(course.modules.map(({ provenance }) => provenance)).toEqual(
    course.modules.map(() => expect.objectContaining({ engine: 'built-in', model: 'guildhall' })),
  )
  expect(await progressOf(courseId)).toEqual(concepts.map((one, at) => [one, at === 0 ? 'available' : 'locked']))
  expect(await eventsOf(userId)).toEqual([
    {
      kind: 'started_course',
      payload: { title: course.title, blueprint: 'universal', domain: 'rare sneakers' },
    },
  ])
  expect(await generationOf(courseId)).toMatchObject({
    state: 'done',
    modulesDone: 7,
    modulesTotal: 7,
    notice: null,
    finishedAt: clock.at,
  })
})

test('advanced rigor is more of the same course', async () => {
  const standard = await makeReader(services, { blueprint: 'universal', key: 'rigor' })
  const advanced = await makeReader(services, { blueprint: 'universal', key: 'rigor', rigor: 'advanced' })
  const [less, more] = [await contentOf(services, standard.courseId), await contentOf(services, advanced.courseId)]
  const exercisesOf = (course: typeof less) =>
    course.modules.flatMap(({ conceptSlug, exercises }) => exercises.map(({ slug }) => `${conceptSlug}/${slug}`))
  expect(exercisesOf(more)).toEqual(expect.arrayContaining(exercisesOf(less)))
  expect(exercisesOf(more).length).toBeGreaterThan(exercisesOf(less).length)
  expect(JSON.stringify(more).length).toBeGreaterThan(JSON.stringify(less).length)
  expect(more.tags).toContain('advanced-rigor')
})

describe('the same version, words and seed', () => {
  test('give two people the same course to the byte', async () => {
    const [one, other] = [
      await makeReader(services, { blueprint: 'universal', key: 'the same' }),
      await makeReader(services, { blueprint: 'universal', key: 'the same' }),
    ]
    const [first, second] = [await contentOf(services, one.courseId), await contentOf(services, other.courseId)]
    expect(JSON.stringify(second)).toBe(JSON.stringify(first))
  })

  test('another seed opens the modules otherwise, other words change them everywhere', async () => {
    const contentFor = async (wanted: Partial<Parameters<typeof makeReader>[1]>) => {
      const { courseId } = await makeReader(services, { blueprint: 'small', ...wanted })
      return JSON.stringify((await contentOf(services, courseId)).modules)
    }
    const [a, b, c] = [await contentFor({ key: 'a' }), await contentFor({ key: 'b' }), await contentFor({ key: 'c' })]
    expect(new Set([a, b, c]).size).toBeGreaterThan(1)
    const variables = { ...sneakerWords, entity_primary: 'watch' }
    const watch = await contentFor({ key: 'a', domain: 'old watches', variables })
    expect(watch).toMatch(/watch/)
    expect(watch).not.toMatch(/sneaker/i)
  })
})

/** Writes as the built-in engine does, until it breaks. */
const breakingAi = (at: number): Ai => {
  let number = 0
  return {
    model: null,
    run: (task, asked) => {
      number += 1
      return number === at ? Promise.reject(new Error('killed')) : services.ai.run(task, asked)
    },
  }
}

describe('never half a course, and never two:', () => {
  test('run twice, it is made once', async () => {
    const { id: userId, courseId } = await makeReader(services, { blueprint: 'small' })
    const [rows, content] = [await rowsOf(courseId), await contentOf(services, courseId)]
    await runGeneration(services, courseId)
    expect(await rowsOf(courseId)).toEqual(rows)
    expect(await contentOf(services, courseId)).toEqual(content)
    expect(await eventsOf(userId)).toHaveLength(1)
  })

  test('two workers at once, it is made once', async () => {
    const { id: userId, courseId } = await askForCourse(services, { blueprint: 'small' })
    await Promise.all([runGeneration(services, courseId), runGeneration(services, courseId)])
    expect(await rowsOf(courseId)).toMatchObject({ modules: 2, progress: 2 })
    expect(await eventsOf(userId)).toHaveLength(1)
  })

  test('killed in the middle, nothing of it is there, and how far it came is; the next run makes the whole', async () => {
    const { id: userId, courseId, api } = await askForCourse(services, { blueprint: 'small' })
    await expect(runGeneration({ ...services, ai: breakingAi(2) }, courseId)).rejects.toThrow('killed')
    expect(await rowsOf(courseId)).toEqual(nothing)
    expect(await api.courses.generation({ id: courseId })).toEqual({
      state: 'running',
      purpose: 'create',
      modulesDone: 1,
      modulesTotal: 2,
      notice: null,
    })
    expect(await api.courses.read({ id: courseId })).toMatchObject({ status: 'draft', modules: [] })
    await runGeneration(services, courseId, { attempt: 2 })
    expect(await rowsOf(courseId)).toMatchObject({ modules: 2, progress: 2 })
    expect(await eventsOf(userId)).toHaveLength(1)
    expect(await generationOf(courseId)).toMatchObject({ state: 'done', revision: 1 })
  })

  test('killed while it is written, nothing of it is there', async () => {
    const { id: userId, courseId } = await askForCourse(services, { blueprint: 'small' })
    const breaking: Services = {
      ...services,
      ledger: { ...services.ledger, record: () => Promise.reject(new Error('killed')) },
    }
    await expect(runGeneration(breaking, courseId)).rejects.toThrow('killed')
    expect(await rowsOf(courseId)).toEqual(nothing)
    expect(await db.client.generatedCourse.findUniqueOrThrow({ where: { id: courseId } })).toMatchObject({
      status: 'draft',
      totalModules: 0,
    })
    await runGeneration(services, courseId, { attempt: 2 })
    expect(await rowsOf(courseId)).toMatchObject({ modules: 2 })
    expect(await eventsOf(userId)).toHaveLength(1)
  })

  test('told to stop, it stops before the next module', async () => {
    const { courseId } = await askForCourse(services, { blueprint: 'small' })
    const stop = new AbortController()
    const ai: Ai = {
      model: null,
      run: (task, asked) => {
        stop.abort(new Error('the server is stopping'))
        return services.ai.run(task, asked)
      },
    }
    const run = runGeneration({ ...services, ai }, courseId, { signal: stop.signal })
    await expect(run).rejects.toThrow('the server is stopping')
    expect(await generationOf(courseId)).toMatchObject({ state: 'running', modulesDone: 1 })
    expect(await rowsOf(courseId)).toEqual(nothing)
  })

  test('overtaken by a later request, the first one changes nothing', async () => {
    const { courseId } = await askForCourse(services, { blueprint: 'small' })
    await db.client.courseGeneration.update({
      where: { courseId },
      data: {
        revision: 2,
        request: { variables: { ...sneakerWords, entity_primary: 'watch' }, knownConcepts: [] },
      },
    })
    await runGeneration(services, courseId, { revision: 1 })
    expect(await rowsOf(courseId)).toEqual(nothing)
    await runGeneration(services, courseId, { revision: 2 })
    expect((await contentOf(services, courseId)).title).toContain('watch')
  })

  test('overtaken while it is made, what was made is thrown away, and nothing more is asked for', async () => {
    const { courseId } = await askForCourse(services, { blueprint: 'small' })
    let questions = 0
    const ai: Ai = {
      model: null,
      run: async (task, asked) => {
        questions += 1
        await db.client.courseGeneration.update({ where: { courseId }, data: { revision: 2 } })
        return services.ai.run(task, asked)
      },
    }
    await runGeneration({ ...services, ai }, courseId, { revision: 1 })
    expect(await rowsOf(courseId)).toEqual(nothing)
    expect(await generationOf(courseId)).toMatchObject({ revision: 2, modulesDone: 0 })
    expect(questions).toBe(1)
  })

  test('its owner gone meanwhile, it ends quietly, and nothing more is asked for', async () => {
    const { id: userId, courseId } = await askForCourse(services, { blueprint: 'small' })
    let questions = 0
    const ai: Ai = {
      model: null,
      run: async (task, asked) => {
        questions += 1
        await db.client.generatedCourse.deleteMany({ where: { userId } })
        return services.ai.run(task, asked)
      },
    }
    await runGeneration({ ...services, ai }, courseId, { revision: 1 })
    expect(await rowsOf(courseId)).toEqual(nothing)
    expect(questions).toBe(1)
  })
})

describe('when it fails for good', () => {
  test('it says so, and asked for once more it is made', async () => {
    const { id: userId, courseId, api } = await askForCourse(services, { blueprint: 'small' })
    await expect(runGeneration({ ...services, ai: breakingAi(2) }, courseId, { attempt: 5 })).rejects.toThrow('killed')
    expect(await api.courses.generation({ id: courseId })).toMatchObject({
      state: 'failed',
      notice: expect.stringMatching(/Nothing that you had is lost; try again\.$/),
    })
    await api.courses.retryGeneration({ id: courseId })
    expect(await generationOf(courseId)).toMatchObject({
      state: 'waiting',
      revision: 2,
      notice: null,
      finishedAt: null,
    })
    await runGeneration(services, courseId)
    expect(await api.courses.generation({ id: courseId })).toMatchObject({ state: 'done', notice: null })
    expect(await rowsOf(courseId)).toMatchObject({ modules: 2 })
    expect(await eventsOf(userId)).toHaveLength(1)
  })

  test('the last attempt is an attempt: until it has failed, nobody says so', async () => {
    const { courseId, api } = await askForCourse(services, { blueprint: 'small' })
    const seen: string[] = []
    const ai: Ai = {
      model: null,
      run: async (task, asked) => {
        seen.push((await api.courses.generation({ id: courseId })).state)
        return services.ai.run(task, asked)
      },
    }
    await runGeneration({ ...services, ai }, courseId, { attempt: 5 })
    expect(seen).toEqual(['running', 'running'])
    expect(await api.courses.generation({ id: courseId })).toMatchObject({
      state: 'done',
      modulesDone: 2,
      notice: null,
    })
  })

  test('a server that stops in the last attempt has not failed', async () => {
    const { courseId, api } = await askForCourse(services, { blueprint: 'small' })
    const stop = new AbortController()
    stop.abort(new Error('the server is stopping'))
    const run = runGeneration(services, courseId, { attempt: 5, signal: stop.signal })
    await expect(run).rejects.toThrow('the server is stopping')
    expect((await api.courses.generation({ id: courseId })).state).toBe('running')
  })

  test('whoever dies in the last attempt leaves something that can be asked for again', async () => {
    const { id: userId, courseId, api } = await askForCourse(services, { blueprint: 'small' })
    await expect(runGeneration({ ...services, ai: breakingAi(2) }, courseId)).rejects.toThrow('killed')
    const dedupeKey = `courses.generate:${courseId}:1`
    const lockedUntil = new Date(Date.now() - 1_000)
    await db.client.job.update({
      where: { dedupeKey },
      data: { attempts: 5, lockedUntil, lockToken: '00000000-0000-4000-8000-000000000000' },
    })
    const failed = { state: 'failed', notice: expect.stringMatching(/try again\.$/) }
    expect(await api.courses.generation({ id: courseId })).toMatchObject(failed)
    expect(await api.courses.read({ id: courseId })).toMatchObject({ generation: failed })
    expect((await api.courses.list()).courses).toMatchObject([{ couldNotBeMade: true }])
    await api.courses.retryGeneration({ id: courseId })
    expect(await generationOf(courseId)).toMatchObject({ state: 'waiting', revision: 2 })
    await runGeneration(services, courseId)
    expect(await rowsOf(courseId)).toMatchObject({ modules: 2 })
    expect(await eventsOf(userId)).toHaveLength(1)
  })

  test('asked for once more, it was asked for then', async () => {
    const { courseId, api } = await askForCourse(services, { blueprint: 'small' })
    await expect(runGeneration({ ...services, ai: breakingAi(1) }, courseId, { attempt: 5 })).rejects.toThrow('killed')
    clock.at = new Date(clock.at.getTime() + 60_000)
    await api.courses.retryGeneration({ id: courseId })
    expect(await generationOf(courseId)).toMatchObject({ requestedAt: clock.at })
  })

  test('asking again while it is made, or when it is there, changes nothing', async () => {
    const { courseId, api } = await askForCourse(services, { blueprint: 'small' })
    await api.courses.retryGeneration({ id: courseId })
    await runGeneration(services, courseId)
    await api.courses.retryGeneration({ id: courseId })
    expect(await generationOf(courseId)).toMatchObject({ state: 'done', revision: 1 })
  })
})

describe('what the placement showed', () => {
  test('is completed from the beginning, with its event, and opens what it held back', async () => {
    const {
      id: userId,
      courseId,
      api,
    } = await makeReader(services, {
      blueprint: 'universal',
      knownConcepts: ['workflow_loops', 'atom_state'],
    })
    expect(await progressOf(courseId)).toEqual([
      ['atom_state', 'completed'],
      ['workflow_loops', 'completed'],
      ['collection_ownership', 'available'],
      ['guard_invariants', 'locked'],
      ['boundary_interfaces', 'locked'],
      ['signal_events', 'locked'],
      ['whole_architecture', 'locked'],
    ])
    const completed = (concept: string) =>
      expect.objectContaining({
        kind: 'completed_module',
        payload: expect.objectContaining({ concept, by: 'placement' }),
      })
    expect(await eventsOf(userId)).toEqual([
      expect.objectContaining({ kind: 'started_course' }),
      completed('atom_state'),
      completed('workflow_loops'),
    ])
    expect(await api.courses.read({ id: courseId })).toMatchObject({
      progressPercentage: 28,
      next: { concept: 'collection_ownership' },
      modules: expect.arrayContaining([
        expect.objectContaining({
          concept: 'atom_state',
          completedBy: 'placement',
          completedAt: clock.at.toISOString(),
        }),
      ]),
    })
  })

  test('does not hold without its foundations, and what nobody teaches is passed over', async () => {
    const { courseId } = await makeReader(services, {
      blueprint: 'universal',
      knownConcepts: ['guard_invariants', 'collection_ownership', 'quantum_gravity'],
    })
    expect((await progressOf(courseId)).filter(([, status]) => status === 'completed')).toEqual([])
  })

  test('can be everything: then the course is completed as it begins', async () => {
    const {
      id: userId,
      courseId,
      api,
    } = await makeReader(services, { blueprint: 'universal', knownConcepts: concepts })
    expect(await api.courses.read({ id: courseId })).toMatchObject({
      status: 'completed',
      progressPercentage: 100,
      next: null,
      completedAt: clock.at.toISOString(),
    })
    expect((await eventsOf(userId)).map(({ kind }) => kind)).toEqual([
      'started_course',
      ...concepts.map(() => 'completed_module'),
      'completed_course',
    ])
  })
})

test('through the queue: followed from the first state to the last, by its owner alone', async () => {
  const { cookie } = await makePerson({ services })
  await services.live.start()
  await services.jobs.start()
  try {
    const { api, courseId } = await askForAnother(services, cookie, { blueprint: 'universal' })
    const seen: { state: string; modulesDone: number }[] = []
    for await (const { state, modulesDone } of await api.courses.followGeneration({ id: courseId }))
      seen.push({ state, modulesDone })
    expect(seen.at(-1)).toEqual({ state: 'done', modulesDone: 7 })
    expect(seen.map(({ modulesDone }) => modulesDone)).toEqual(seen.map(({ modulesDone }) => modulesDone).sort())
    const stranger = callAs(services, { cookieHeader: (await makePerson({ services })).cookie })
    const stolen = await stranger.courses.followGeneration({ id: courseId })
    await expect(stolen[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'not_found' })
    const late: string[] = []
    for await (const { state } of await api.courses.followGeneration({ id: courseId })) late.push(state)
    expect(late).toEqual(['done'])
    await services.jobs.idle()
  } finally {
    await services.jobs.stop(5_000)
    await services.live.stop()
  }
})
