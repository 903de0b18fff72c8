import { expect, test } from 'vitest'
import type { CourseStatus, ModuleStatus } from '../../generated/prisma/enums'
import { testDatabase } from '../../testing/database'
import {
  makeGeneratedCourse,
  makeGeneratedModule,
  makeGeneratedModuleEdge,
  makeModuleProgress,
} from '../../testing/factories/courses'
import { makeLearningProfile } from '../../testing/factories/onboarding'
import { callAs, makePerson } from '../../testing/factories/people'
import { testServices } from '../../testing/services'
import { setCourseStatus } from '../courses/set-course-status'
import { onboardingJson } from '../onboarding/stored-json'

const { db } = await testDatabase()
const { services, clock } = testServices({ db })

const start = new Date('2026-11-21T10:00:00Z')
const afterDays = (days: number) => new Date(start.getTime() + days * 86_400_000)

type Options = {
  minutes?: number[]
  status?: CourseStatus
  timezone?: string
  profile?: Parameters<typeof makeLearningProfile>[1] | null
}

/** Somebody with a course: modules `m0`, `m1` …, each needing the one before. */
async function makeCourse({
  minutes = [240, 240, 240],
  status = 'active',
  timezone = 'UTC',
  profile = {},
}: Options = {}) {
  clock.at = start
  const person = await makePerson({ services, timezone })
  const userId = person.id
  const { course, moduleIds } = await db.transaction(async (tx) => {
    const made = await makeGeneratedCourse(tx, { userId, status })
    if (profile !== null) await makeLearningProfile(tx, { userId, ...steady, ...profile })
    const ids: string[] = []
    for (const [orderIndex, estimatedMinutes] of minutes.entries()) {
      const place = { courseId: made.id, orderIndex, conceptSlug: `m${orderIndex}`, title: `The M${orderIndex}` }
      const { id } = await makeGeneratedModule(tx, { ...place, estimatedMinutes })
      const before = ids.at(-1)
      if (before !== undefined)
        await makeGeneratedModuleEdge(tx, { courseId: made.id, moduleId: id, prerequisiteId: before })
      await makeModuleProgress(tx, { userId, moduleId: id, ...untouched })
      ids.push(id)
    }
    return { course: made, moduleIds: ids }
  })
  const api = callAs(services, { cookieHeader: person.cookie })
  const courseId = course.id
  return {
    person,
    courseId,
    api,
    plan: () => api.tutor.plan({ courseId }),
    replan: (hoursPerWeek?: number) => api.tutor.replan({ courseId, hoursPerWeek }),
    stored: () => db.client.coursePlan.findUnique({ where: { courseId } }),
    setStatus: (to: 'active' | 'paused' | 'archived') =>
      setCourseStatus({ services, userId, timeZone: timezone, courseId, status: to }),
    complete: (at: number) =>
      db.client.moduleProgress.update({
        where: { userId_moduleId: { userId, moduleId: moduleIds[at] ?? '' } },
        data: { status: 'completed', completedAt: clock.at, completedBy: 'reading' },
      }),
  }
}

const steady = {
  skillLevel: 'intermediate' as const,
  goals: [],
  timeConstraints: { hoursPerWeek: 4, preferredTimes: [] },
}
const untouched = { status: 'available' as ModuleStatus, timeSpentSeconds: 0, timeSpentMinutes: 0, sectionsRead: [] }
const datesOf = (plan: { entries: { concept: string; startsOn: string; dueOn: string }[] }) =>
  plan.entries.map(({ concept, startsOn, dueOn }) => `${concept} ${startsOn} ${dueOn}`)

test('reading makes the plan, once', async () => {
  const { plan, stored, courseId } = await makeCourse()
  const first = await plan()
  expect(datesOf(first)).toEqual(['m0 2026-11-21 2026-11-27', 'm1 2026-11-28 2026-12-04', 'm2 2026-12-05 2026-12-11'])
  expect(first).toMatchObject({
    course: { id: courseId, status: 'active' },
    today: '2026-11-21',
    hoursPerWeek: 4,
    madeOn: '2026-11-21',
    replanned: 0,
    reason: null,
    finishesOn: '2026-12-11',
    isPaused: false,
    done: [],
  })
  expect(first.entries.map(({ state, minutes }) => [state, minutes])).toEqual([
    ['now', 240],
    ['later', 240],
    ['later', 240],
  ])
  const before = await stored()
  clock.at = afterDays(6)
  expect({ ...(await plan()), today: first.today }).toEqual(first)
  expect(await stored()).toEqual(before)
})

test('who falls behind gets new dates, and hears why', async () => {
  const { plan, complete } = await makeCourse()
  await plan()
  clock.at = afterDays(5)
  await complete(0)
  clock.at = afterDays(14)
  const moved = await plan()
  expect(datesOf(moved)).toEqual(['m1 2026-12-05 2026-12-11', 'm2 2026-12-12 2026-12-18'])
  expect(moved).toMatchObject({
    madeOn: '2026-12-05',
    replanned: 1,
    reason: '“The M1” was due on 4 December, so the dates were moved on.',
    finishesOn: '2026-12-18',
    done: [{ concept: 'm0', title: 'The M0', number: 1, completedOn: '2026-11-26' }],
  })
  expect(await plan()).toEqual(moved)
})

test('who is early keeps the dates until they ask for others', async () => {
  const { plan, replan, complete } = await makeCourse()
  const before = await plan()
  clock.at = afterDays(1)
  await complete(0)
  const early = await plan()
  expect(datesOf(early)).toEqual(datesOf(before))
  expect(early.entries.map(({ state }) => state)).toEqual(['done', 'later', 'later'])
  expect(datesOf(await replan())).toEqual(['m1 2026-11-22 2026-11-28', 'm2 2026-11-29 2026-12-05'])
  expect(await plan()).toMatchObject({ replanned: 1, reason: null, madeOn: '2026-11-22' })
})

test('days are those of the zone that the learner lives in', async () => {
  const far = await makeCourse({ timezone: 'Pacific/Kiritimati' })
  expect((await far.plan()).today).toBe('2026-11-22')
  const near = await makeCourse({ timezone: 'Pacific/Pago_Pago' })
  clock.at = new Date('2026-11-21T10:30:00Z')
  expect((await near.plan()).entries[0]?.startsOn).toBe('2026-11-20')
})

test('level, time spent and goals count', async () => {
  const beginner = await makeCourse({ profile: { skillLevel: 'beginner', goals: ['Understand events'] } })
  const { id: moduleId } = await db.client.generatedModule.update({
    where: { courseId_conceptSlug: { courseId: beginner.courseId, conceptSlug: 'm1' } },
    data: { conceptSlug: 'signal_events' },
  })
  await db.client.moduleProgress.updateMany({ where: { moduleId }, data: { timeSpentSeconds: 3_600 } })
  const { entries } = await beginner.plan()
  expect(entries.map(({ minutes, goal }) => [minutes, goal])).toEqual([
    [336, null],
    [360, 'Understand events'],
    [336, null],
  ])
})

test('a course that rests is not moved on; taken up again it gets dates from that day', async () => {
  const { plan, setStatus, stored } = await makeCourse()
  await plan()
  await setStatus('paused')
  clock.at = afterDays(100)
  const resting = await plan()
  expect(resting).toMatchObject({ isPaused: true, madeOn: null, replanned: 0, reason: null })
  expect(resting.entries.map(({ startsOn, state }) => [startsOn, state])[0]).toEqual(['2027-03-01', 'later'])
  clock.at = afterDays(101)
  expect((await plan()).entries[0]?.startsOn).toBe('2027-03-02')
  expect(await stored()).toMatchObject({ replanned: 0 })
  await setStatus('active')
  expect(await plan()).toMatchObject({
    isPaused: false,
    madeOn: '2027-03-02',
    replanned: 1,
    reason: 'The course was at rest, so the dates begin anew on 2 March.',
    entries: [{ startsOn: '2027-03-02', state: 'now' }, {}, {}],
  })
})

test('taken up again it gets new dates because it rested, also when nobody looked at them meanwhile', async () => {
  const { plan, setStatus } = await makeCourse()
  await plan()
  clock.at = afterDays(1)
  await setStatus('paused')
  clock.at = afterDays(31)
  await setStatus('active')
  const anew = {
    madeOn: '2026-12-22',
    replanned: 1,
    reason: 'The course was at rest, so the dates begin anew on 22 December.',
  }
  expect(await plan()).toMatchObject({ ...anew, entries: [{ startsOn: '2026-12-22' }, {}, {}] })
  clock.at = afterDays(33)
  expect(await plan()).toMatchObject(anew)
})

test.each(['paused', 'archived'] as const)(
  'a course that is %s and has no plan gets none, and cannot be planned',
  async (status) => {
    const { plan, replan, stored } = await makeCourse({ status })
    expect((await plan()).entries).toHaveLength(3)
    await expect(replan(6)).rejects.toMatchObject({ code: 'conflict' })
    expect(await stored()).toBeNull()
  },
)

test('what is completed or still being made has no dates', async () => {
  const { plan, replan, complete, setStatus } = await makeCourse({ minutes: [60] })
  await plan()
  await complete(0)
  await setStatus('active')
  expect(await plan()).toMatchObject({
    course: { status: 'completed' },
    hoursPerWeek: 4,
    entries: [],
    finishesOn: null,
    madeOn: null,
    done: [{ concept: 'm0' }],
  })
  await expect(replan()).rejects.toMatchObject({ code: 'conflict' })
  const draft = await makeCourse({ status: 'draft', minutes: [] })
  expect(await draft.plan()).toMatchObject({ entries: [], finishesOn: null, madeOn: null, done: [] })
  await expect(draft.replan()).rejects.toMatchObject({ code: 'conflict' })
})

test('a module that is new gets a date, one that is gone loses its own', async () => {
  const { plan, courseId, person } = await makeCourse()
  await plan()
  await db.transaction(async (tx) => {
    const { id } = await makeGeneratedModule(tx, { courseId, orderIndex: 9, title: 'The New', conceptSlug: 'new' })
    await makeModuleProgress(tx, { userId: person.id, moduleId: id, ...untouched })
    await tx.generatedModule.delete({ where: { courseId_conceptSlug: { courseId, conceptSlug: 'm2' } } })
  })
  const changed = await plan()
  expect(changed.entries.map(({ concept }) => concept)).toEqual(['m0', 'm1', 'new'])
  expect(changed.reason).toBe('“The New” is new in this course, so the dates were made anew.')
})

test('two at once make one plan, and move it once', async () => {
  const { plan, stored } = await makeCourse()
  const [one, other] = await Promise.all([plan(), plan()])
  expect(one).toEqual(other)
  expect(await stored()).toMatchObject({ replanned: 0 })
  clock.at = afterDays(30)
  const all = await Promise.all([plan(), plan(), plan()])
  expect(all.map(({ replanned }) => replanned)).toEqual([1, 1, 1])
})

test('somebody else’s course is no course', async () => {
  const { courseId, plan } = await makeCourse()
  await plan()
  const { api } = await makeCourse()
  const problem = { code: 'not_found', userMessage: expect.stringContaining('no such course') }
  await expect(api.tutor.plan({ courseId })).rejects.toMatchObject(problem)
  await expect(api.tutor.replan({ courseId })).rejects.toMatchObject(problem)
})

test('other hours go into the plan and the profile, and leave the rest of the profile alone', async () => {
  const times = { hoursPerWeek: 4, preferredTimes: ['evening'] }
  const { replan, plan, person } = await makeCourse({ profile: { timeConstraints: times } })
  await plan()
  expect(await replan(8)).toMatchObject({ hoursPerWeek: 8, replanned: 1, reason: null, finishesOn: '2026-12-01' })
  const { timeConstraints } = await db.client.learningProfile.findUniqueOrThrow({ where: { userId: person.id } })
  expect(timeConstraints).toEqual({ ...times, hoursPerWeek: 8 })
  expect(onboardingJson['learning_profiles.time_constraints'].safeParse(timeConstraints).success).toBe(true)
})

test('without a learning profile there are the usual hours, and those asked for stay with the course', async () => {
  const { plan, replan, person } = await makeCourse({ profile: null })
  expect(await plan()).toMatchObject({ hoursPerWeek: 4 })
  await replan(2.25)
  clock.at = afterDays(300)
  expect(await plan()).toMatchObject({ hoursPerWeek: 2.3, replanned: 2 })
  expect(await db.client.learningProfile.findUnique({ where: { userId: person.id } })).toBeNull()
})

test.each([0, 0.4, 101, Number.NaN, Number.POSITIVE_INFINITY])('%d hours a week are refused', async (hours) => {
  const { replan, stored } = await makeCourse()
  await expect(replan(hours)).rejects.toMatchObject({ code: 'invalid', fields: { hoursPerWeek: expect.any(String) } })
  expect(await stored()).toBeNull()
})
