import { exercisesJson } from '../domains/exercises/stored-json'
import type { Prisma } from '../generated/prisma/client'
import type { Services } from '../platform/services'
import { asStored } from './factories/as-stored'
import {
  makeGeneratedCourse,
  makeGeneratedModule,
  makeGeneratedModuleEdge,
  makeModuleProgress,
} from './factories/courses'
import { makeExercise, makeExerciseProgress, makeQuiz } from './factories/exercises'
import { callAs, makePerson } from './factories/people'

export type Workshop = Awaited<ReturnType<typeof makeWorkshop>>

/** Somebody with a course of two modules: the first is open, with one section, the second waits for it. */
export async function makeWorkshop(services: Services) {
  const { client } = services.db
  const person = await makePerson({ services })
  const userId = person.id
  const course = await makeGeneratedCourse(client, { userId, totalModules: 2 })
  const first = await makeGeneratedModule(client, { courseId: course.id, title: 'First', orderIndex: 0 })
  const second = await makeGeneratedModule(client, { courseId: course.id, title: 'Second', orderIndex: 1 })
  await makeGeneratedModuleEdge(client, { courseId: course.id, moduleId: second.id, prerequisiteId: first.id })
  const fresh = { userId, attempts: 0, consecutiveFailures: 0, bestScore: null, sectionsRead: [] }
  await makeModuleProgress(client, { ...fresh, moduleId: first.id, status: 'available' })
  await makeModuleProgress(client, { ...fresh, moduleId: second.id, status: 'locked' })
  const api = callAs(services, { cookieHeader: person.cookie })
  return {
    ...person,
    userId,
    api,
    course,
    first,
    second,
    read: () => api.courses.markSection({ id: course.id, concept: first.conceptSlug, section: 'state', isRead: true }),
    build: (overrides: Partial<Prisma.ExerciseUncheckedCreateInput> = {}) =>
      makeExercise(client, { ...plainBuild, moduleId: first.id, ...overrides }),
    quiz: (overrides: Partial<Prisma.ExerciseUncheckedCreateInput> = {}) =>
      makeQuiz(client, { moduleId: first.id, timeLimitMinutes: null, ...overrides }),
  }
}

/** Two tests, which the fake runner passes where the files say "adds" and "takes". */
const plainBuild = {
  kind: 'build',
  timeLimitMinutes: null,
  metrics: [],
  flaws: [],
  tests: asStored(exercisesJson['exercises.tests'], [
    { path: 'main.test.js', text: "test('adds', () => {})\ntest('takes', () => {})\n" },
  ]),
} as const

export const rightFiles = [{ path: 'main.js', text: 'adds and takes\n' }]
export const wrongFiles = [{ path: 'main.js', text: 'adds\n' }]
export const rightAnswers = { 'who-decides': ['itself'], keyword: ['#'] }

/** As if its owner had passed each exercise that a course asks for: for tests that are about reading. */
export async function passRequired({ db }: Pick<Services, 'db'>, { courseId }: { courseId: string }): Promise<void> {
  const { userId } = await db.client.generatedCourse.findUniqueOrThrow({ where: { id: courseId } })
  const asked = await db.client.exercise.findMany({
    where: { module: { courseId }, isRequired: true, progress: { none: { userId } } },
    select: { id: true },
  })
  for (const { id } of asked) await makeExerciseProgress(db.client, { userId, exerciseId: id })
}
