import { beforeAll, expect, test } from 'vitest'
import { codeOf } from '../../testing/code-of'
import { makeReader, publishFromFolder } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { testServices } from '../../testing/services'
import { exercisesJson } from '../exercises/stored-json'

const { db } = await testDatabase()
const { services } = testServices({ db })

beforeAll(() => publishFromFolder(services, 'universal'))

const everything = [
  'atom_state',
  'workflow_loops',
  'collection_ownership',
  'guard_invariants',
  'boundary_interfaces',
  'signal_events',
]

/** Every module of a course of advanced rigor, open. */
async function openCourse() {
  const { api, courseId } = await makeReader(services, {
    blueprint: 'universal',
    rigor: 'advanced',
    knownConcepts: everything,
  })
  const lessons = await Promise.all(
    [...everything, 'whole_architecture'].map((concept) => api.courses.lesson({ id: courseId, concept })),
  )
  return { api, courseId, lessons: lessons.flatMap((lesson) => (lesson.isLocked ? [] : [lesson])) }
}

/** Their tests say which flaw is where. */
const givesAway = new Set<string>(['diagnosis', 'code_review'])

/** What nobody may see who is to solve it. */
async function secretsOf(courseId: string): Promise<{ what: string; text: string }[]> {
  const rows = await db.client.exercise.findMany({ where: { module: { courseId } } })
  return rows.flatMap((row) => {
    const json = exercisesJson
    const starter = new Map(json['exercises.files'].parse(row.files).map(({ path, text }) => [path, text]))
    // A file from which something is only taken away is in the starter as it is.
    const solution = json['exercises.solution']
      .parse(row.solution)
      .filter(({ path, text }) => !(starter.get(path) ?? '').includes(text))
    const parts = {
      solution: solution.map(({ text }) => text),
      test: givesAway.has(row.kind) ? json['exercises.tests'].parse(row.tests).map(({ text }) => text) : [],
      flaw: json['exercises.flaws'].parse(row.flaws).map(({ why }) => why),
      hint: json['exercises.hints'].parse(row.hints).map(({ text }) => text),
      quiz: json['exercises.quiz'].parse(row.quiz).map(({ why }) => why),
    }
    return Object.entries(parts).flatMap(([what, texts]) =>
      texts.flatMap((text) => (text.trim() === '' ? [] : [{ what: `${row.slug}: ${what}`, text }])),
    )
  })
}

test('an open module is all there is to read, with its drawings laid out and who wrote what', async () => {
  const { lessons } = await openCourse()
  expect(lessons).toHaveLength(7)
  for (const lesson of lessons) {
    expect(lesson.content.sections.length).toBeGreaterThanOrEqual(3)
    expect(lesson.content.examples.length).toBeGreaterThanOrEqual(2)
    expect(lesson.content.story?.body.length).toBeGreaterThan(40)
    expect(lesson.drawings.map(({ kind }) => kind)).toEqual(lesson.content.visualizations.map(({ kind }) => kind))
    expect(lesson.objectives.length).toBeGreaterThan(0)
    expect(lesson.provenance).toMatchObject({ engine: 'built-in' })
    expect(lesson.blueprint).toMatchObject({ slug: 'universal', version: 1 })
  }
  expect(lessons.map(({ previous, next }) => [previous?.concept ?? null, next?.concept ?? null])).toEqual([
    [null, 'workflow_loops'],
    ['atom_state', 'collection_ownership'],
    ['workflow_loops', 'guard_invariants'],
    ['collection_ownership', 'boundary_interfaces'],
    ['guard_invariants', 'signal_events'],
    ['boundary_interfaces', 'whole_architecture'],
    ['signal_events', null],
  ])
})

test('what has to be passed comes with its tests, and what is to be found does not', async () => {
  const { lessons } = await openCourse()
  for (const { kind, tests, slug } of lessons.flatMap((lesson) => lesson.exercises)) {
    const hasTests = ['build', 'coding', 'refactor', 'project'].includes(kind)
    expect({ slug, hasTests: tests.length > 0 }).toEqual({ slug, hasTests })
  }
})

test('neither solutions nor flaws, hints and answers are in it', async () => {
  const { courseId, lessons } = await openCourse()
  const shown = JSON.stringify(lessons.map(({ exercises }) => exercises))
  const secrets = await secretsOf(courseId)
  const kinds = new Set(secrets.map(({ what }) => what.split(': ')[1]))
  expect(kinds).toEqual(new Set(['solution', 'test', 'flaw', 'hint', 'quiz']))
  const leaked = secrets.filter(({ text }) => shown.includes(JSON.stringify(text).slice(1, -1)))
  expect(leaked.map(({ what }) => what)).toEqual([])
  for (const exercise of lessons.flatMap((lesson) => lesson.exercises)) {
    for (const question of exercise.questions)
      expect(Object.keys(question).sort()).toEqual(['id', 'kind', 'options', 'prompt'])
    for (const option of exercise.questions.flatMap(({ options }) => options))
      expect(Object.keys(option).sort()).toEqual(['id', 'text'])
  }
  expect(shown).not.toMatch(/"(solution|flaws|hints|answer|why)":/)
})

test('a question about an order does not show it', async () => {
  const { courseId, lessons } = await openCourse()
  const rows = await db.client.exercise.findMany({ where: { module: { courseId }, kind: 'quiz' } })
  const answers = new Map<string, string>()
  for (const row of rows)
    for (const question of exercisesJson['exercises.quiz'].parse(row.quiz))
      if (question.kind === 'order') answers.set(`${row.id}/${question.id}`, question.answer.join())
  expect(answers.size).toBeGreaterThan(0)
  for (const { id, questions } of lessons.flatMap((lesson) => lesson.exercises))
    for (const { id: question, kind, options } of questions)
      if (kind === 'order') expect(options.map((option) => option.id).join()).not.toBe(answers.get(`${id}/${question}`))
})

test('a locked module says what it is about and what opens it, and nothing else', async () => {
  const { api, courseId } = await makeReader(services, {
    blueprint: 'universal',
    knownConcepts: ['atom_state', 'workflow_loops'],
  })
  const lesson = await api.courses.lesson({ id: courseId, concept: 'guard_invariants' })
  expect(lesson).toEqual({
    isLocked: true,
    course: { id: courseId, title: expect.stringContaining('sneaker') },
    title: expect.any(String),
    description: expect.any(String),
    needs: [{ concept: 'collection_ownership', title: expect.any(String) }],
  })
  const { modules } = await api.courses.read({ id: courseId })
  expect(modules.map(({ concept, needs }) => [concept, needs.map((module) => module.concept)])).toEqual([
    ['atom_state', []],
    ['workflow_loops', []],
    ['collection_ownership', []],
    ['guard_invariants', ['collection_ownership']],
    ['boundary_interfaces', ['collection_ownership']],
    ['signal_events', ['boundary_interfaces']],
    ['whole_architecture', ['guard_invariants', 'signal_events']],
  ])
})

test('the map has every module and every way between them', async () => {
  const { api, courseId } = await makeReader(services, { blueprint: 'universal' })
  const { map, modules } = await api.courses.read({ id: courseId })
  expect(map?.nodes.map(({ id }) => id).sort()).toEqual(modules.map(({ concept }) => concept).sort())
  expect(map?.links).toHaveLength(modules.flatMap(({ prerequisites }) => prerequisites).length)
})

test('a module that is not there is said to be so', async () => {
  const { api, courseId: id } = await makeReader(services, { blueprint: 'universal' })
  expect(await codeOf(api.courses.lesson({ id, concept: 'quantum_gravity' }))).toBe('not_found')
  expect(await codeOf(api.courses.lesson({ id, concept: '../atom' }))).toBe('invalid')
})
