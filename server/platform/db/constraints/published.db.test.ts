import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'
import {
  makeBlueprint,
  makeBlueprintExercise,
  makeBlueprintModule,
  makeBlueprintModuleEdge,
  makeBlueprintVersion,
} from '../../../testing/factories/blueprints'
import { makeUser } from '../../../testing/factories/identity'
import { makePublishedTree, publishBlueprintVersion } from '../../../testing/factories/published'
import type { Tx } from '../database'
import { accepted, ruleOf, trying } from './try-out'

const { db, url } = await testDatabase()

/** Three modules, of which the second needs the first, and an exercise. */
async function makeVersion(tx: Tx, authorId: string) {
  const blueprint = await makeBlueprint(tx, { authorId })
  const { id } = await makeBlueprintVersion(tx, { blueprintId: blueprint.id, authorId })
  const [first, second, third] = [
    await makeBlueprintModule(tx, { versionId: id }),
    await makeBlueprintModule(tx, { versionId: id }),
    await makeBlueprintModule(tx, { versionId: id }),
  ] as const
  await makeBlueprintModuleEdge(tx, { versionId: id, moduleId: second.id, prerequisiteId: first.id })
  const exercise = await makeBlueprintExercise(tx, { moduleId: first.id })
  return { id, blueprintId: blueprint.id, first: first.id, second: second.id, third: third.id, exercise: exercise.id }
}

type Version = Awaited<ReturnType<typeof makeVersion>>
const made = await db.transaction(async (tx) => {
  const author = await makeUser(tx)
  const [published, draft] = [await makeVersion(tx, author.id), await makeVersion(tx, author.id)]
  await publishBlueprintVersion(tx, published.id)
  return {
    author,
    stranger: await makeUser(tx),
    published,
    draft,
    tree: await makePublishedTree(tx, { authorId: author.id }),
  }
})
const { published, draft } = made

const addModule = ({ id }: Version) =>
  `INSERT INTO blueprint_modules (version_id, module_number, concept_slug, title_template, content_template)
   VALUES ('${id}', 1000000, 'late', 'Late', '{}') RETURNING 1`
const addEdge = ({ id, second, third }: Version) =>
  `INSERT INTO blueprint_module_edges (version_id, module_id, prerequisite_id) VALUES ('${id}', '${third}', '${second}') RETURNING 1`
const addExercise = ({ first }: Version) =>
  `INSERT INTO blueprint_exercises (module_id, slug, order_index, kind, title_template, prompt_template, difficulty_level)
   VALUES ('${first}', 'late', 1000000, 'quiz', 'Late', 'Late?', 1) RETURNING 1`
const additions = { blueprint_modules: addModule, blueprint_module_edges: addEdge, blueprint_exercises: addExercise }

describe('a version of a blueprint', () => {
  const changes: [rule: string, (version: Version) => string][] = [
    [
      'blueprint_versions_immutable',
      ({ id }) => `UPDATE blueprint_versions SET title_template = 'New' WHERE id = '${id}' RETURNING 1`,
    ],
    [
      'blueprint_versions_immutable',
      ({ id }) => `UPDATE blueprint_versions SET number = number + 1 WHERE id = '${id}' RETURNING 1`,
    ],
    [
      'blueprint_versions_immutable',
      ({ id }) => `UPDATE blueprint_versions SET created_at = now() WHERE id = '${id}' RETURNING 1`,
    ],
    ['blueprint_versions_immutable', ({ id }) => `DELETE FROM blueprint_versions WHERE id = '${id}' RETURNING 1`],
    ['blueprint_modules_immutable', addModule],
    [
      'blueprint_modules_immutable',
      ({ first }) => `UPDATE blueprint_modules SET estimated_hours = 999 WHERE id = '${first}' RETURNING 1`,
    ],
    ['blueprint_modules_immutable', ({ third }) => `DELETE FROM blueprint_modules WHERE id = '${third}' RETURNING 1`],
    ['blueprint_module_edges_immutable', addEdge],
    [
      'blueprint_module_edges_immutable',
      ({ second, third }) =>
        `UPDATE blueprint_module_edges SET prerequisite_id = '${third}' WHERE module_id = '${second}' RETURNING 1`,
    ],
    [
      'blueprint_module_edges_immutable',
      ({ second }) => `DELETE FROM blueprint_module_edges WHERE module_id = '${second}' RETURNING 1`,
    ],
    ['blueprint_exercises_immutable', addExercise],
    [
      'blueprint_exercises_immutable',
      ({ exercise }) => `UPDATE blueprint_exercises SET points = 9 WHERE id = '${exercise}' RETURNING 1`,
    ],
    [
      'blueprint_exercises_immutable',
      ({ exercise }) => `DELETE FROM blueprint_exercises WHERE id = '${exercise}' RETURNING 1`,
    ],
  ]

  test(
    'can be changed in every way while it is a draft, and in none once it is published',
    trying(db, async (said) => {
      for (const [rule, change] of changes) {
        expect(await said(change(draft)), change(draft)).toBe(accepted)
        expect(await said(change(published)), change(published)).toBe(rule)
      }
    }),
  )

  test(
    'takes nothing from a draft once it is published, and gives nothing to one',
    trying(db, async (said) => {
      const moveModule = (from: Version, to: Version) =>
        `UPDATE blueprint_modules SET version_id = '${to.id}', module_number = 1000000, concept_slug = 'moved' WHERE id = '${from.third}' RETURNING 1`
      const moveExercise = (from: Version, to: Version) =>
        `UPDATE blueprint_exercises SET module_id = '${to.second}' WHERE id = '${from.exercise}' RETURNING 1`
      expect(await said(moveModule(published, draft))).toBe('blueprint_modules_immutable')
      expect(await said(moveModule(draft, published))).toBe('blueprint_modules_immutable')
      expect(await said(moveExercise(published, draft))).toBe('blueprint_exercises_immutable')
      expect(await said(moveExercise(draft, published))).toBe('blueprint_exercises_immutable')
      expect(await said(moveExercise(draft, draft))).toBe(accepted)
    }),
  )

  const set = (values: string, { id } = published) =>
    `UPDATE blueprint_versions SET ${values} WHERE id = '${id}' RETURNING 1`

  test(
    'may go on to deprecated and archived, and never back to a draft',
    trying(db, async (said) => {
      expect(await said(set(`status = 'deprecated'`), set(`status = 'archived'`))).toBe(accepted)
      expect(await said(set(`status = 'draft'`))).toBe('blueprint_versions_published_when')
      expect(await said(set(`status = 'draft', published_at = NULL`))).toBe('blueprint_versions_immutable')
      expect(await said(set(`published_at = now()`))).toBe('blueprint_versions_immutable')
      expect(await said(set(`status = 'deprecated'`), addModule(published))).toBe('blueprint_modules_immutable')
    }),
  )

  test(
    'may lose its author, and gets no other',
    trying(db, async (said) => {
      expect(await said(set('author_id = NULL'))).toBe(accepted)
      expect(await said(set(`author_id = '${made.stranger.id}'`))).toBe('blueprint_versions_immutable')
      expect(await said(set('author_id = NULL'), set(`author_id = '${made.author.id}'`))).toBe(
        'blueprint_versions_immutable',
      )
      expect(await said(set(`author_id = '${made.stranger.id}'`, draft))).toBe(accepted)
    }),
  )

  test(
    'holds its blueprint, which may get another name',
    trying(db, async (said) => {
      const remove = ({ blueprintId }: Version) => `DELETE FROM blueprints WHERE id = '${blueprintId}' RETURNING 1`
      expect(await said(remove(published))).toBe('blueprint_versions_immutable')
      expect(await said(set(`status = 'archived'`), remove(published))).toBe('blueprint_versions_immutable')
      expect(await said(remove(draft))).toBe(accepted)
      expect(
        await said(
          `UPDATE blueprints SET title = 'New', slug = 'new' WHERE id = '${published.blueprintId}' RETURNING 1`,
        ),
      ).toBe(accepted)
    }),
  )
})

describe('a version of a skill tree', () => {
  const rule = 'skill_tree_versions_immutable'
  const set = (values: string) =>
    `UPDATE skill_tree_versions SET ${values} WHERE id = '${made.tree.version.id}' RETURNING 1`

  test(
    'never changes, but may lose its author',
    trying(db, async (said) => {
      expect(await said(set(`snapshot = '{"other": 1}'`))).toBe(rule)
      expect(await said(set('number = number + 1'))).toBe(rule)
      expect(await said(set(`author_id = '${made.stranger.id}'`))).toBe(rule)
      expect(await said(set('author_id = NULL'))).toBe(accepted)
      expect(await said(set(`author_id = NULL, notes = 'other'`))).toBe(rule)
    }),
  )

  test(
    'goes with its tree and not before',
    trying(db, async (said) => {
      expect(await said(`DELETE FROM skill_tree_versions WHERE id = '${made.tree.version.id}' RETURNING 1`)).toBe(rule)
      expect(await said(`DELETE FROM skill_trees WHERE id = '${made.tree.tree.id}' RETURNING 1`)).toBe(accepted)
    }),
  )
})

if (url !== null)
  describe('who changes a version while another publishes it', () => {
    const [writer, publisher, onlooker] = [0, 1, 2].map(() => new pg.Client({ connectionString: url }))
    if (writer === undefined || publisher === undefined || onlooker === undefined) throw new Error('three of three')
    let pids: Record<'writer' | 'publisher', number> = { writer: 0, publisher: 0 }
    beforeAll(async () => {
      for (const client of [writer, publisher, onlooker]) await client.connect()
      const pidOf = async (client: pg.Client) =>
        (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]?.pid ?? 0
      pids = { writer: await pidOf(writer), publisher: await pidOf(publisher) }
    })
    afterAll(async () => {
      for (const client of [writer, publisher, onlooker]) await client.end()
    })

    /** Until the server says so itself. */
    async function waits(who: 'writer' | 'publisher') {
      const isWaiting = async () =>
        (await onlooker?.query(`SELECT 1 WHERE cardinality(pg_blocking_pids(${pids[who]})) > 0`))?.rows.length === 1
      while (!(await isWaiting())) await sleep(2)
    }

    const publish = ({ id }: Version) =>
      `UPDATE blueprint_versions SET status = 'published', published_at = now() WHERE id = '${id}'`
    const freshDraft = () => db.transaction((tx) => makeVersion(tx, made.author.id))
    const outcome = (work: Promise<unknown>) => work.then(() => accepted, ruleOf)

    test.each(Object.entries(additions))('is in before, or refused: %s', async (table, add) => {
      const early = await freshDraft()
      await writer.query(`BEGIN; ${add(early)}`)
      const publishing = outcome(publisher.query(publish(early)))
      await waits('publisher')
      await writer.query('COMMIT')
      expect(await publishing).toBe(accepted)

      for (const [isolation, refusal] of [
        ['READ COMMITTED', `${table}_immutable`],
        ['REPEATABLE READ', 'could not serialize access due to concurrent update'],
      ]) {
        const late = await freshDraft()
        await writer.query(`BEGIN ISOLATION LEVEL ${isolation}; SELECT 1 FROM users LIMIT 1`)
        await publisher.query(`BEGIN; ${publish(late)}`)
        const adding = outcome(writer.query(add(late)))
        await waits('writer')
        await publisher.query('COMMIT')
        expect(await adding).toBe(refusal)
        await writer.query('ROLLBACK')
      }

      const kept = await freshDraft()
      await publisher.query(`BEGIN; ${publish(kept)}`)
      const waiting = outcome(writer.query(add(kept)))
      await waits('writer')
      await publisher.query('ROLLBACK')
      expect(await waiting).toBe(accepted)
    })
  })
