import { expect, test } from 'vitest'
import { testDatabase } from '../../server/testing/database'
import { archetypes } from './archetypes'
import { metaCategories } from './meta-categories'
import { mostGeneral, signalsOf } from './signals'

const { db } = await testDatabase()

test('every installation has just these archetypes, word for word and in this order', async () => {
  const rows = await db.client.archetype.findMany({
    orderBy: { sortOrder: 'asc' },
    select: { slug: true, name: true, description: true, variables: true, metaCategory: { select: { slug: true } } },
  })
  expect(rows.map(({ metaCategory, ...row }) => ({ ...row, metaCategory: metaCategory.slug }))).toEqual(archetypes)
})

test('and just these rooms', async () => {
  const rows = await db.client.metaCategory.findMany({
    orderBy: { sortOrder: 'asc' },
    select: { slug: true, name: true, description: true, icon: true },
  })
  expect(rows).toEqual(metaCategories)
})

test('each archetype has words that suggest it', () => {
  const slugs = archetypes.map(({ slug }) => slug)
  expect(Object.keys(signalsOf).toSorted()).toEqual(slugs.toSorted())
  expect(slugs).toContain(mostGeneral)
  for (const { verbs, words } of Object.values(signalsOf)) {
    expect(verbs.size).toBeGreaterThan(5)
    expect(words.size).toBeGreaterThan(20)
  }
})
