import { expect, test } from 'vitest'
import { testDatabase } from '../../server/testing/database'
import { makePerson } from '../../server/testing/factories/people'
import { testServices } from '../../server/testing/services'
import { demoAccounts } from './demo-accounts'
import { seedDemo } from './seed-demo'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

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

test('the world is there once, and a second start leaves it alone', async () => {
  await reset()
  await seedDemo(services)
  const first = await counts()
  expect(first).toMatchObject({
    users: demoAccounts.length,
    skill_trees: 3,
    skill_tree_versions: 3,
    user_relationships: demoAccounts.flatMap(({ follows }) => follows).length,
  })
  expect(first['skills']).toBeGreaterThan(110)
  await seedDemo(services)
  expect(await counts()).toEqual(first)
})

test('what somebody changed stays changed', async () => {
  const { count } = await db.client.userRelationship.deleteMany({ where: { follower: { username: 'lena' } } })
  await db.client.skillTree.update({ where: { slug: 'software-architecture' }, data: { name: 'Mine' } })
  const before = await counts()
  await seedDemo(services)
  expect(count).toBe(3)
  expect(await counts()).toEqual(before)
  expect((await db.client.skillTree.findUniqueOrThrow({ where: { slug: 'software-architecture' } })).name).toBe('Mine')
})

test('a house in which real people live gets nobody added', async () => {
  await reset()
  await makePerson({ services })
  await seedDemo(services)
  expect(await db.client.user.count()).toBe(1)
  expect(await db.client.skillTree.count()).toBe(0)
})

test('the ledger says of everybody what the projections say', async () => {
  await reset()
  await seedDemo(services)
  const live = await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })
  await services.ledger.rebuild(() => undefined)
  expect(await db.client.learnerStats.findMany({ orderBy: { userId: 'asc' } })).toEqual(live)
})
