import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'
import { makeBlueprint } from '../../../testing/factories/blueprints'
import { makeSkill, makeSkillTree } from '../../../testing/factories/skills'
import { accepted, noRow, trying } from './try-out'

const { db } = await testDatabase()

const made = await db.transaction(async (tx) => ({
  blueprints: await makeBlueprint(tx, { title: 'The café', summary: 'Of cups.' }),
  skill_trees: await makeSkillTree(tx, {
    name: 'The café',
    tags: ['cups'],
    shortDescription: 'Of beans.',
    description: 'Of roasters.',
  }),
  skills: await makeSkill(tx, {
    name: 'The café',
    shortName: 'Cups',
    learningObjectives: ['Choose beans'],
    description: 'Of roasters.',
  }),
}))

/** Table, column, the word that is in it, and the weight that it has there. */
const places = [
  ['blueprints', 'title', 'cafe', 'A'],
  ['blueprints', 'summary', 'cup', 'B'],
  ['skill_trees', 'name', 'cafe', 'A'],
  ['skill_trees', 'tags', 'cup', 'B'],
  ['skill_trees', 'short_description', 'bean', 'B'],
  ['skill_trees', 'description', 'roaster', 'C'],
  ['skills', 'name', 'cafe', 'A'],
  ['skills', 'short_name', 'cup', 'A'],
  ['skills', 'learning_objectives', 'bean', 'B'],
  ['skills', 'description', 'roaster', 'C'],
] as const

describe.each(places)('%s are found by their %s', (table, column, word, weight) => {
  const find = `SELECT 1 FROM ${table} WHERE id = '${made[table].id}' AND search @@ to_tsquery('english', '${word}:${weight}')`
  const set = (values: string) => `UPDATE ${table} SET ${values} WHERE id = '${made[table].id}' RETURNING 1`
  const other = ['tags', 'learning_objectives'].includes(column) ? `'{other}'` : `'Other'`

  test(
    'at once, by its stem, and no longer when it says something else',
    trying(db, async (said) => {
      expect(await said(find)).toBe(accepted)
      expect(await said(set(`${column} = ${other}`), find)).toBe(noRow)
    }),
  )

  test(
    'whatever somebody writes into the index by hand',
    trying(db, async (said) => {
      expect(await said(set('search = NULL'), find)).toBe(accepted)
    }),
  )
})

test(
  'nothing is lost where a column is empty',
  trying(db, async (said) => {
    const find = `SELECT 1 FROM skills WHERE id = '${made.skills.id}' AND search @@ to_tsquery('english', 'cafe & bean')`
    expect(
      await said(
        `UPDATE skills SET short_name = NULL, description = '' WHERE id = '${made.skills.id}' RETURNING 1`,
        find,
      ),
    ).toBe(accepted)
  }),
)
