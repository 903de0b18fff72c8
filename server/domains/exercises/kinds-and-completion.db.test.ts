import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { makeReader, publishFromFolder } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { asStored } from '../../testing/factories/as-stored'
import { makeExerciseProgress } from '../../testing/factories/exercises'
import { createFakeRunner, judgeByWords } from '../../testing/fake-runner'
import { testServices } from '../../testing/services'
import { makeWorkshop, rightAnswers, rightFiles, type Workshop, wrongFiles } from '../../testing/workshop'
import { placeExercises } from './place-exercises'
import { exercisesJson } from './stored-json'

const { db } = await testDatabase()
const runner = createFakeRunner()
const { services } = testServices({ db, runner })

beforeEach(() => {
  runner.answer = null
  runner.canMeasure = true
})

type Sent = Omit<Parameters<Workshop['api']['exercises']['submit']>[0], 'submissionKey' | 'exerciseId'>
const submit = ({ api }: Pick<Workshop, 'api'>, exerciseId: string, work: Sent = { files: rightFiles }) =>
  api.exercises.submit({ exerciseId, submissionKey: randomUUID(), ...work })

const flaws = asStored(exercisesJson['exercises.flaws'], [
  {
    id: 'open',
    axis: 'code_sense',
    rule: 'leaked_reference',
    path: 'main.js',
    from: 2,
    to: 2,
    why: 'It hands out its array.',
  },
])

describe('kinds', () => {
  test('a quiz is answered, and says which answers are right', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.quiz({ points: 50 })
    const half = await submit(shop, id, { answers: { 'who-decides': ['itself'], keyword: ['no'], stranger: ['x'] } })
    expect(half.attempt).toMatchObject({ status: 'failed', score: 50, evaluation: { verdict: null } })
    const all = await submit(shop, id, { answers: rightAnswers })
    expect(all).toMatchObject({ xp: 50, attempt: { status: 'passed', score: 100 } })
    expect(await codeOf(submit(shop, id, { files: rightFiles }))).toBe('invalid')
    expect(await codeOf(shop.api.exercises.run({ exerciseId: id, files: rightFiles }))).toBe('invalid')
  })

  test('a diagnosis is marked, with names to choose from, and without its tests and flaws', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build({ kind: 'diagnosis', flaws })
    const page = await shop.api.exercises.read({ exerciseId: id })
    expect(page).toMatchObject({ form: 'diagnosis', tests: [], flawCount: 1 })
    expect(page.rules.map((rule) => rule.id)).toContain('leaked_reference')
    expect(JSON.stringify(page)).not.toContain('hands out its array')
    const mark = { path: 'main.js', from: 1, to: 3, rule: 'leaked_reference' }
    expect(await submit(shop, id, { findings: [{ ...mark, rule: 'race' }] })).toMatchObject({ attempt: { score: 50 } })
    expect(await submit(shop, id, { findings: [mark] })).toMatchObject({ attempt: { status: 'passed', score: 100 } })
    expect(await codeOf(submit(shop, id, { findings: [{ ...mark, path: '../x' }] }))).toBe('invalid')
  })

  test('a code review is written', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build({ kind: 'code_review', flaws })
    const findings = [{ path: 'main.js', from: 2, to: 2, text: 'This hands the array out to everybody.' }]
    expect(await submit(shop, id, { findings })).toMatchObject({ attempt: { status: 'passed' } })
    expect((await shop.api.exercises.read({ exerciseId: id })).rules).toEqual([])
  })

  test('a refactoring needs its tests and its metrics', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build({ kind: 'refactor', metrics: ['statements'] })
    expect((await shop.api.exercises.read({ exerciseId: id })).metrics).toEqual([
      { name: 'statements', label: 'Statements', before: 3 },
    ])
    const long = [{ path: 'main.js', text: 'adds\ntakes\nand\nmore\n' }]
    expect((await submit(shop, id, { files: long })).attempt).toMatchObject({
      status: 'failed',
      score: 50,
      evaluation: { metrics: [{ name: 'statements', before: 3, after: 4, isBetter: false }] },
    })
    runner.canMeasure = false
    expect((await submit(shop, id)).attempt.status).toBe('pending')
    runner.canMeasure = true
    expect((await submit(shop, id)).attempt).toMatchObject({ status: 'passed', score: 100 })
  })

  test('a project goes stage by stage, up to the first that does not pass', async () => {
    const shop = await makeWorkshop(services)
    const tests = asStored(
      exercisesJson['exercises.tests'],
      ['adds', 'takes', 'gives'].map((name, at) => ({
        path: `stage-${at + 1}.test.js`,
        text: `test('${name}', () => {})\n`,
      })),
    )
    const { id } = await shop.build({ kind: 'project', tests })
    expect((await shop.api.exercises.read({ exerciseId: id })).stages.map(({ title }) => title)).toEqual([
      'Stage 1',
      'Stage 2',
      'Stage 3',
    ])
    runner.requests.length = 0
    const { attempt } = await submit(shop, id, { files: wrongFiles })
    expect(runner.requests.map((request) => request.tests.map(({ path }) => path))).toEqual([
      ['stage-1.test.js'],
      ['stage-2.test.js'],
    ])
    expect(attempt.score).toBe(33)
    expect(attempt.evaluation?.verdict?.tests.map(({ name }) => name)).toEqual(['Stage 1 > adds', 'Stage 2 > takes'])
    const all = [{ path: 'main.js', text: 'adds takes gives' }]
    expect((await submit(shop, id, { files: all })).attempt).toMatchObject({ status: 'passed', score: 100 })
  })
})

describe('a module', () => {
  test('is done when everything is read and everything that it asks for is passed, whichever comes last', async () => {
    for (const last of ['reading', 'passing'] as const) {
      const shop = await makeWorkshop(services)
      const { id } = await shop.build()
      await shop.build({ isRequired: false })
      const opened = [{ concept: shop.second.conceptSlug, title: 'Second' }]
      if (last === 'passing') {
        expect(await shop.read()).toMatchObject({ isCompleted: false, exercisesRequired: 1, exercisesPassed: 0 })
        expect((await submit(shop, id)).module).toEqual({ justCompleted: true, opened })
        expect((await submit(shop, id)).module).toEqual({ justCompleted: false, opened: [] })
      } else {
        expect((await submit(shop, id)).module.justCompleted).toBe(false)
        expect(await shop.read()).toMatchObject({ isCompleted: true, justCompleted: true, opened, exercisesPassed: 1 })
      }
      const { modules } = await shop.api.courses.read({ id: shop.course.id })
      expect(modules).toMatchObject([
        { status: 'completed', exercisesRequired: 1, exercisesPassed: 1 },
        { status: 'available' },
      ])
      const kinds = await db.client.learningEvent.findMany({ where: { userId: shop.userId, kind: 'completed_module' } })
      expect(kinds.length).toBe(1)
      const before = await db.client.learnerStats.findUnique({ where: { userId: shop.userId } })
      expect(await services.ledger.rebuild()).toMatchObject({ added: 0, removed: 0 })
      expect(await db.client.learnerStats.findUnique({ where: { userId: shop.userId } })).toEqual(before)
    }
  })

  test('asks for the same task in one language only', async () => {
    const shop = await makeWorkshop(services)
    const { slug } = await shop.build()
    const twin = await shop.build({ alternativeTo: slug, language: 'python' })
    await shop.read()
    expect((await submit(shop, twin.id)).module.justCompleted).toBe(true)
  })

  test('is begun by an attempt, and stays done when one that is asked for comes later', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build()
    await submit(shop, id, { files: wrongFiles })
    const statusOf = async () => (await shop.api.courses.read({ id: shop.course.id })).modules[0]?.status
    expect(await statusOf()).toBe('in_progress')
    await shop.read()
    await submit(shop, id)
    await shop.build()
    expect(await statusOf()).toBe('completed')
  })
})

describe('done once more', () => {
  beforeAll(() => publishFromFolder(services, 'universal'))

  async function passedExercise() {
    const reader = await makeReader(services, { blueprint: 'universal' })
    const exercises = await db.client.exercise.findMany({
      where: { module: { courseId: reader.courseId, orderIndex: 0 }, language: { not: 'python' } },
      orderBy: { orderIndex: 'asc' },
    })
    const found = exercises.find(({ kind }) => kind === 'build')
    if (found === undefined) throw new Error('no exercise to build')
    return { ...reader, exercise: found }
  }

  test('an exercise comes in other words, one at a time, and is no part of what the module asks for', async () => {
    const { api, exercise, id: userId, courseId } = await passedExercise()
    expect(await codeOf(api.exercises.redo({ exerciseId: exercise.id }))).toBe('conflict')
    await makeExerciseProgress(db.client, { userId, exerciseId: exercise.id })
    const again = await api.exercises.redo({ exerciseId: exercise.id })
    expect(await api.exercises.redo({ exerciseId: exercise.id })).toEqual(again)
    const page = await api.exercises.read({ exerciseId: again.exerciseId })
    expect(page).toMatchObject({
      kind: 'review',
      form: 'build',
      isRequired: false,
      variantOf: { slug: exercise.slug },
      language: exercise.language,
    })
    expect(page.title).not.toBe(exercise.title)
    expect(JSON.stringify(page.files)).not.toMatch(/sneaker/i)

    runner.answer = (request) => ({ ...judgeByWords(request), status: 'passed', reason: null })
    const { standing } = await api.exercises.submit({
      exerciseId: again.exerciseId,
      files: page.files,
      submissionKey: randomUUID(),
    })
    expect(standing.status).toBe('passed')
    const third = await api.exercises.redo({ exerciseId: again.exerciseId })
    expect(third.slug).not.toBe(again.slug)
    await api.exercises.giveUp({ exerciseId: third.exerciseId })
    expect((await api.exercises.redo({ exerciseId: exercise.id })).slug).not.toBe(third.slug)
    const lesson = await api.courses.lesson({ id: courseId, concept: page.module.concept })
    if (lesson.isLocked) throw new Error('locked')
    expect(lesson.exercises.filter(({ variantOf }) => variantOf === exercise.slug).length).toBe(3)
  })

  test('an exercise of no blueprint cannot be', async () => {
    const shop = await makeWorkshop(services)
    const { id } = await shop.build()
    await submit(shop, id)
    expect((await shop.api.exercises.read({ exerciseId: id })).canRedo).toBe(false)
    expect(await codeOf(shop.api.exercises.redo({ exerciseId: id }))).toBe('conflict')
  })

  test('its words stay when the course gets others', async () => {
    const { api, exercise, id: userId, courseId } = await passedExercise()
    await makeExerciseProgress(db.client, { userId, exerciseId: exercise.id })
    const { exerciseId } = await api.exercises.redo({ exerciseId: exercise.id })
    const before = await db.client.exercise.findUniqueOrThrow({ where: { id: exerciseId } })
    const rows = await db.client.exercise.findMany({ where: { module: { courseId, orderIndex: 0 }, variantOf: null } })
    await db.transaction((tx) =>
      placeExercises({
        tx,
        moduleId: exercise.moduleId,
        exercises: rows.map(({ difficultyLevel, slug, ...row }) => ({
          ...row,
          slug: slug ?? '',
          title: 'Other words',
          difficulty: difficultyLevel,
        })),
      }),
    )
    expect(await db.client.exercise.findUniqueOrThrow({ where: { id: exerciseId } })).toEqual(before)
  })
})
