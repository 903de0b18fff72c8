import { beforeAll, expect, test } from 'vitest'
import type { Ai } from '../../server/ai/ai'
import { publishHouseBlueprints } from '../../server/domains/blueprints/publish-house-blueprints'
import { listCourses } from '../../server/domains/courses/list-courses'
import { generationQueue } from '../../server/domains/courses/request-generation'
import { testDatabase } from '../../server/testing/database'
import { makePerson } from '../../server/testing/factories/people'
import { testServices } from '../../server/testing/services'
import { demoAccounts } from './demo-accounts'
import { demoJourneys } from './demo-journeys'
import { seedDemo } from './seed-demo'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

// As a start does it: what the academy ships is there before its people.
beforeAll(async () => {
  await publishHouse()
})

const publishHouse = () =>
  publishHouseBlueprints({ services, directory: 'content/blueprints', onStep: () => undefined })

/** A model is there, but nobody asked to be paid for the demo people. */
const model: Ai = { model: 'a-model', run: () => Promise.reject(new Error('a model was asked')) }
const start = () => seedDemo({ ...services, ai: model })

async function coursesOf(username: string) {
  const { id: userId } = await db.client.user.findUniqueOrThrow({ where: { username }, select: { id: true } })
  return (await listCourses({ services, userId })).courses
}

/** How many rows each table has. */
async function counts(): Promise<Record<string, number>> {
  const tables = await db.client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  const found: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await db.client.$queryRawUnsafe<{ n: number }[]>(`SELECT count(*)::int AS n FROM "${name}"`)
    if (row !== undefined && row.n > 0) found[name] = row.n
  }
  return found
}

test('the world is there once, and a second start leaves it alone', { timeout: 60_000 }, async () => {
  await start()
  const first = await counts()
  expect(first).toMatchObject({
    users: demoAccounts.length,
    skill_trees: 3,
    skill_tree_versions: 3,
    user_relationships: demoAccounts.flatMap(({ follows }) => follows).length,
    generated_courses: demoJourneys.length,
    user_archetypes: demoJourneys.length,
    learning_profiles: demoJourneys.length,
    blueprint_authors: 1,
  })
  expect(first['skills']).toBeGreaterThan(110)
  expect(first).not.toHaveProperty('onboarding_drafts')
  // Nothing is run at a start that nobody waits for.
  expect(first).not.toHaveProperty('review_requests')
  await start()
  expect(await counts()).toEqual(first)
})

test('people are at the courses that they made: finished before anybody looks, by the house’s own engine', async () => {
  for (const { username, said } of demoJourneys) {
    const [course, ...others] = await coursesOf(username)
    expect(others).toEqual([])
    expect(course).toMatchObject({ domain: said.domain, status: 'active', totalModules: 7 })
  }
  const [sneakers] = await coursesOf('lena')
  expect(sneakers?.modules.map(({ status }) => status).slice(0, 3)).toEqual(['completed', 'completed', 'in_progress'])
  expect(sneakers?.modules[0]?.title).toContain('sneaker')
  expect(
    await db.client.learningProfile.count({ where: { preferences: { path: ['rigor'], equals: 'advanced' } } }),
  ).toBe(1)
  // No job is left to a node whose model would be paid for it.
  expect(await db.client.job.count({ where: { queue: generationQueue } })).toBe(0)
  await services.jobs.start()
  await services.jobs.idle()
  await services.jobs.stop(1_000)
  expect(await db.client.courseGeneration.count({ where: { state: 'done', revision: 1 } })).toBe(demoJourneys.length)
})

test('the ledger says of everybody what the projections say', async () => {
  const live = await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })
  await services.ledger.rebuild(() => undefined)
  expect(await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })).toEqual(live)
})

test('what somebody changed stays changed', async () => {
  const { count } = await db.client.userRelationship.deleteMany({ where: { follower: { username: 'lena' } } })
  await db.client.skillTree.update({ where: { slug: 'software-architecture' }, data: { name: 'Mine' } })
  await db.client.generatedCourse.deleteMany({ where: { user: { username: 'lena' } } })
  const before = await counts()
  await start()
  expect(count).toBe(3)
  expect(await counts()).toEqual(before)
  expect((await db.client.skillTree.findUniqueOrThrow({ where: { slug: 'software-architecture' } })).name).toBe('Mine')
})

test('a course that a start left unfinished is finished by the next', { timeout: 60_000 }, async () => {
  await reset()
  await publishHouse()
  const announce = () => Promise.reject(new Error('the power went'))
  await expect(seedDemo({ ...services, live: { ...services.live, announce } })).rejects.toThrow('the power went')
  expect(await db.client.courseGeneration.count({ where: { state: 'done' } })).toBe(0)
  await start()
  expect(await db.client.courseGeneration.count({ where: { state: 'done' } })).toBe(demoJourneys.length)
  const [sneakers] = await coursesOf('lena')
  expect(sneakers?.modules.map(({ status }) => status).slice(0, 3)).toEqual(['completed', 'completed', 'in_progress'])
})

test('without the house’s blueprint people are there, and no courses', { timeout: 60_000 }, async () => {
  await reset()
  await start()
  expect(await db.client.user.count()).toBe(demoAccounts.length)
  expect(await db.client.generatedCourse.count()).toBe(0)
  await publishHouse()
  await start()
  expect(await db.client.generatedCourse.count()).toBe(demoJourneys.length)
})

test('a house in which real people live gets nobody added', async () => {
  await reset()
  await makePerson({ services })
  await seedDemo(services)
  expect(await db.client.user.count()).toBe(1)
  expect(await db.client.skillTree.count()).toBe(0)
})
