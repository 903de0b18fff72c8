import { beforeEach, describe, expect, test } from 'vitest'
import type { Tx } from '../../platform/db/database'
import { testDatabase } from '../database'
import { testServices } from '../services'
import * as blueprints from './blueprints'
import * as courses from './courses'
import * as discovery from './discovery'
import * as exercises from './exercises'
import * as guild from './guild'
import * as identity from './identity'
import * as ledger from './ledger'
import * as memory from './memory'
import * as onboarding from './onboarding'
import * as platform from './platform'
import * as practice from './practice'
import { makePublishedBlueprint, makePublishedTree } from './published'
import * as reviews from './reviews'
import * as rewards from './rewards'
import * as skills from './skills'
import * as tutor from './tutor'
import { makeWorld } from './world'

const { db, reset } = await testDatabase()
const { services } = testServices({ db })

beforeEach(reset)

const factories: Record<string, (tx: Tx) => Promise<unknown>> = {
  ...identity,
  ...onboarding,
  ...blueprints,
  ...exercises,
  ...courses,
  ...reviews,
  ...skills,
  ...practice,
  ...memory,
  ...tutor,
  ...rewards,
  ...guild,
  ...discovery,
  ...ledger,
  ...platform,
  makePublishedBlueprint,
  makePublishedTree,
}

describe('alone and with nothing given', () => {
  test.each(Object.entries(factories))('%s makes a row, and another one', async (_name, make) => {
    const [one, another] = [await make(db.client), await make(db.client)]
    expect(one).not.toEqual(another)
  })
})

describe('a world', () => {
  test('has a row in every table', async () => {
    await makeWorld(services)
    const counts = await countRows()
    expect(Object.keys(counts).length).toBeGreaterThan(60)
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([])
  })

  test('stands beside another one, in a table that the first filled as well', async () => {
    const before = await countRows()
    await makeWorld(services)
    const one = await countRows()
    await makeWorld(services)
    const two = await countRows()
    const grew = (from: Record<string, number>, to: Record<string, number>) =>
      Object.fromEntries(Object.keys(to).map((table) => [table, (to[table] ?? 0) - (from[table] ?? 0)]))
    expect(grew(one, two)).toEqual(grew(before, one))
  })
})

async function countRows(): Promise<Record<string, number>> {
  const tables = await db.client.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const [row] = await db.client.$queryRawUnsafe<{ count: bigint }[]>(`SELECT count(*) FROM "${name}"`)
    counts[name] = Number(row?.count ?? 0)
  }
  return counts
}
