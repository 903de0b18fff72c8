import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { askForCourse, runGeneration } from '../../testing/course-making'
import { testDatabase } from '../../testing/database'
import { createFakeRunner, judgeByWords } from '../../testing/fake-runner'
import { testServices } from '../../testing/services'
import { publishBlueprint } from '../blueprints/publish-blueprint'
import { readBlueprintFolder } from '../blueprints/read-blueprint-folder'

const { db } = await testDatabase()
const runner = createFakeRunner()
const { services } = testServices({ db, runner })

const marker = 'what only a review asks'

beforeAll(async () => {
  const folder = await readBlueprintFolder({ directory: 'server/testing/fixtures/blueprints/small' })
  if (!folder.ok) throw new Error(JSON.stringify(folder.problems))
  const text = `test('${marker} of {ENTITY|a}', () => {})\n`
  const modules = folder.draft.modules.map((module) => ({
    ...module,
    exercises: module.exercises.map((one) =>
      one.kind === 'build' && one.language === 'typescript'
        ? { ...one, reviewTests: [{ path: 'edges.test.ts', text }] }
        : one,
    ),
  }))
  await publishBlueprint({ services, draft: { ...folder.draft, modules }, authorId: null, requestId: 'test' })
  runner.answer = (request) => ({ ...judgeByWords(request), status: 'passed', reason: null })
})

async function reader() {
  const { api, courseId } = await askForCourse(services, { blueprint: 'small' })
  await runGeneration(services, courseId)
  const exercise = await db.client.exercise.findFirstOrThrow({ where: { module: { courseId }, slug: 'keep' } })
  return { api, courseId, exercise }
}

const kept = async (id: string) =>
  JSON.stringify((await db.client.exercise.findUniqueOrThrow({ where: { id } })).reviewTests)

test('the tests of a review are in every course, in its words, and in what is done once more', async () => {
  const { api, courseId, exercise } = await reader()
  const exerciseId = exercise.id
  expect(await kept(exerciseId)).toContain(`${marker} of a sneaker`)
  await api.exercises.submit({ exerciseId, files: [{ path: 'atom.ts', text: 'x' }], submissionKey: randomUUID() })
  const again = await api.exercises.redo({ exerciseId })
  expect(await kept(again.exerciseId)).toContain(marker)
  expect(await kept(again.exerciseId)).not.toContain('sneaker')
  const words = { entity_primary: 'watch', metric: 'age', container: 'case', action: 'wind', actor: 'maker' }
  await api.courses.rewrite({ id: courseId, variables: words })
  await runGeneration(services, courseId)
  expect(await kept(exerciseId)).toContain(`${marker} of a watch`)
})

test('no learner is ever given them', async () => {
  const { api, courseId, exercise } = await reader()
  const exerciseId = exercise.id
  const files = [{ path: 'atom.ts', text: 'x' }]
  const submitted = await api.exercises.submit({ exerciseId, files, submissionKey: randomUUID() })
  const submissionId = submitted.attempt.submissionId
  const again = await api.exercises.redo({ exerciseId })
  await api.exercises.giveUp({ exerciseId: again.exerciseId })
  const shared = await api.courses.share({ id: courseId, isShared: true })
  const given = {
    submitted,
    ran: await api.exercises.run({ exerciseId, files }),
    page: await api.exercises.read({ exerciseId }),
    variant: await api.exercises.read({ exerciseId: again.exerciseId }),
    solutions: [
      await api.exercises.solution({ exerciseId }),
      await api.exercises.solution({ exerciseId: again.exerciseId }),
    ],
    submission: await api.exercises.submission({ submissionId }),
    attempts: await api.exercises.attempts({ exerciseId }),
    attempt: await api.exercises.attempt({ submissionId }),
    course: await api.courses.read({ id: courseId }),
    lesson: await api.courses.lesson({ id: courseId, concept: 'atom_state' }),
    shared,
  }
  for (const [where, answer] of Object.entries(given)) expect([where, ...tracesIn(answer)]).toEqual([where])
})

test('nor are they in what somebody takes home of all that is kept about them', async () => {
  const { api } = await reader()
  expect(tracesIn(await api.identity.exportMyData())).toEqual([])
})

function tracesIn(answer: unknown): string[] {
  const text = JSON.stringify(answer)
  return [marker, 'reviewTests', 'review_tests'].filter((trace) => text.includes(trace))
}
