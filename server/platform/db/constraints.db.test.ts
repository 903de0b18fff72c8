import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../testing/database'
import { makeWorld } from '../../testing/factories/world'
import { testServices } from '../../testing/services'
import { allTables } from './constraints/all-tables'
import { type Catalog, describeKey, describeReference, readCatalog, type UniqueKey } from './constraints/catalog'
import { another, duplicate } from './constraints/duplicate'
import { addEdges, graphs, turnEdge } from './constraints/graphs'
import { type Mutant, mutantsOf } from './constraints/mutants'
import { breakReference, deleteParent } from './constraints/reference'
import { accepted, noRow, tryOut, withoutTriggers } from './constraints/try-out'
import type { Session } from './database'

const { db } = await testDatabase()
const { services } = testServices({ db })

let catalog: Catalog = new Map()
beforeAll(async () => {
  await makeWorld(services)
  catalog = await db.session(readCatalog)
})

const heldBy = (table: string) => catalog.get(table) ?? { keys: [], references: [], checks: [] }
const sorted = (names: Iterable<string>) => [...names].sort()

/** By name. Every test says what it has tried, and the last one compares that with what there is. */
const tried = {
  checks: new Set<string>(),
  keys: new Set<string>(),
  references: new Set<string>(),
  triggers: new Set<string>(),
}

/** One row is enough, and says what is wrong more quickly. */
const change = (table: string, set: string, returning = '1') =>
  `UPDATE ${table} SET ${set} WHERE ctid = (SELECT ctid FROM ${table} ORDER BY ctid LIMIT 1) RETURNING ${returning}`

test('every table has its rules here', () => {
  expect(sorted(catalog.keys())).toEqual(sorted(Object.keys(allTables)))
})

describe.each(Object.entries(allTables))('%s', (table, rules) => {
  const { keys, references = {}, checks = {} } = rules

  test('holds the rules that are written down, and no others', () => {
    const held = heldBy(table)
    expect(sorted(held.checks.map(({ name }) => name))).toEqual(sorted(Object.keys(checks)))
    expect(sorted(held.keys.map(describeKey))).toEqual(sorted(keys))
    expect(Object.fromEntries(held.references.map((one) => [describeReference(one), one.onDelete]))).toEqual(references)
  })

  test('refuses what breaks a check, and lets through what just does not', () =>
    db.session(async (session) => {
      const said = async (set: string) => (await tryOut(session, [withoutTriggers, change(table, set)])).says
      for (const [name, { refuses, accepts }] of Object.entries(checks)) {
        for (const set of refuses) expect({ [set]: await said(set) }).toEqual({ [set]: name })
        for (const set of accepts) expect({ [set]: await said(set) }).toEqual({ [set]: accepted })
        tried.checks.add(name)
      }
    }))

  test('tries each branch and each bound of its checks', () =>
    db.session(async (session) => {
      const unnoticed: string[] = []
      for (const { name, expression } of heldBy(table).checks)
        for (const mutant of await survivors(session, table, name, mutantsOf(expression)))
          unnoticed.push(`${name} with ${mutant.change} for ${mutant.condition}`)
      expect(unnoticed).toEqual([])
    }))

  test('lets nothing in twice', () =>
    db.session(async (session) => {
      const held = heldBy(table).keys
      const said = async (statements: string[]) => (await tryOut(session, [withoutTriggers, ...statements])).says
      for (const key of held) {
        expect(await said(duplicate(table, key, held))).toBe(key.name)
        expect(await said(another(table, key, held)), `a second row beside ${key.name}`).toBe(accepted)
        for (const statements of duplicatesWithNull(key, held))
          expect(await said(statements), `nothing twice in ${key.name}`).toBe(key.nullsDistinct ? accepted : key.name)
        tried.keys.add(key.name)
      }
    }))

  const duplicatesWithNull = (key: UniqueKey, held: UniqueKey[]) =>
    key.columns
      .filter(({ nullable }) => nullable)
      .map(({ name }) => {
        const once = duplicate(table, key, held, { [name]: 'NULL' })
        return [...once, ...once.slice(-1)]
      })

  test('points to what is there, and follows it when it goes', () =>
    db.session(async (session) => {
      for (const reference of heldBy(table).references) {
        expect(await breakReference(session, table, reference)).toBe(reference.name)
        const { says, fate } = await deleteParent(session, table, reference, heldBy(table).keys)
        const onDelete = references[describeReference(reference)]
        expect({ [reference.name]: says === reference.name ? 'restrict' : fate }).toEqual({
          [reference.name]: onDelete,
        })
        tried.references.add(reference.name)
      }
    }))
})

test('an index leads to the rows behind every foreign key', async () => {
  const indexes = await db.session((session) =>
    session.query<{ table: string; columns: string }>(
      `SELECT indrelid::regclass::text AS table, (SELECT string_agg(attname, ',' ORDER BY place) FROM unnest(indkey::int2[])
       WITH ORDINALITY AS part(number, place) JOIN pg_attribute ON attrelid = indrelid AND attnum = number) AS columns
     FROM pg_index JOIN pg_class i ON i.oid = indexrelid JOIN pg_am ON pg_am.oid = relam
     WHERE relnamespace = 'public'::regnamespace AND amname = 'btree' AND indpred IS NULL AND indisvalid`,
    ),
  )
  const slow = [...catalog].flatMap(([table, { references }]) =>
    references
      .filter(
        ({ columns }) =>
          !indexes.some((index) => {
            const leading = index.columns.split(',').slice(0, columns.length)
            return index.table === table && columns.every((column) => leading.includes(column))
          }),
      )
      .map((reference) => `${table}: ${describeReference(reference)}`),
  )
  expect(slow).toEqual([])
})

test('a blueprint has one live version, and any number beside it', () =>
  db.session(async (session) => {
    const copy = (changes: string) => `INSERT INTO blueprint_versions
      SELECT (jsonb_populate_record(old, jsonb_build_object('id', gen_random_uuid(), 'number', 1000 + (random() * 1000000)::int, 'content_hash', NULL, ${changes}))).*
      FROM blueprint_versions old WHERE status = 'published' RETURNING 1`
    const deprecated = copy(`'status', 'deprecated'`)
    const draft = copy(`'status', 'draft', 'published_at', NULL`)
    expect((await tryOut(session, [deprecated, deprecated, draft, draft])).says).toBe(accepted)
    expect((await tryOut(session, [copy(`'status', 'published'`)])).says).toBe('blueprint_versions_one_live')
  }))

describe('triggers', () => {
  /** The statements end so with the trigger, and otherwise without it: so it is this trigger that makes the difference. */
  const prove = (trigger: string, table: string, says: string, without: string, statements: string[]) =>
    db.session(async (session) => {
      expect((await tryOut(session, statements)).says).toBe(says)
      const disabled = `ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`
      expect((await tryOut(session, [disabled, ...statements])).says).toBe(without)
      tried.triggers.add(trigger)
    })

  test.each(graphs)('$table has no circles', async (graph) => {
    const { table } = graph
    const made = await db.transaction((tx) => graph.make(tx, 3))
    const [a = '', b = '', c = ''] = made.nodes
    const rule = `${table}_acyclic`
    const line = addEdges(graph, made, [
      [a, b],
      [b, c],
    ])
    await prove(rule, table, rule, accepted, [line, addEdges(graph, made, [[c, a]])])
    await prove(`${table}_stay_acyclic`, table, rule, accepted, [line, turnEdge(graph, [b, c], a)])
  })

  test.each([
    [
      'skills_parents_acyclic',
      'skills',
      'UPDATE skills root SET parent_id = child.id FROM skills child WHERE child.parent_id = root.id RETURNING 1',
    ],
    [
      'blueprint_versions_immutable',
      'blueprint_versions',
      `UPDATE blueprint_versions SET notes = 'other' WHERE published_at IS NOT NULL RETURNING 1`,
    ],
    [
      'blueprint_modules_immutable',
      'blueprint_modules',
      `UPDATE blueprint_modules SET module_number = 99 WHERE module_number = 1 RETURNING 1`,
    ],
    ['blueprint_module_edges_immutable', 'blueprint_module_edges', 'DELETE FROM blueprint_module_edges RETURNING 1'],
    ['blueprint_exercises_immutable', 'blueprint_exercises', 'UPDATE blueprint_exercises SET points = 1 RETURNING 1'],
    [
      'skill_tree_versions_immutable',
      'skill_tree_versions',
      `UPDATE skill_tree_versions SET notes = 'other' RETURNING 1`,
    ],
  ])('%s', (trigger, table, statement) => prove(trigger, table, trigger, accepted, [statement]))

  test.each(['learning_events', 'audit_log'])('%s is append-only', async (table) => {
    const says = `${table} is append-only`
    const change = `UPDATE ${table} SET subject_type = 'other' RETURNING 1`
    await prove(`${table}_append_only`, table, says, accepted, [change])
    await prove(`${table}_no_truncate`, table, says, accepted, [`TRUNCATE ${table} CASCADE`, 'SELECT 1'])
  })

  test.each([
    ['blueprints', 'title'],
    ['skill_trees', 'name'],
    ['skills', 'name'],
  ])('%s are found by what they say now', (table, column) =>
    prove(`${table}_search`, table, accepted, noRow, [
      `UPDATE ${table} SET ${column} = 'Zanzibar' RETURNING 1`,
      `SELECT 1 FROM ${table} WHERE search @@ to_tsquery('english', 'zanzibar')`,
    ]),
  )
})

test('nothing that the database holds is untried', async () => {
  const held = [...catalog.values()]
  const triggers = await db.session((session) =>
    session.query<{ name: string }>(
      `SELECT tgname AS name FROM pg_trigger JOIN pg_class t ON t.oid = tgrelid WHERE NOT tgisinternal AND relnamespace = 'public'::regnamespace`,
    ),
  )
  const names = (rules: { name: string }[]) => sorted(rules.map(({ name }) => name))
  expect(sorted(tried.checks)).toEqual(names(held.flatMap(({ checks }) => checks)))
  expect(sorted(tried.keys)).toEqual(names(held.flatMap(({ keys }) => keys)))
  expect(sorted(tried.references)).toEqual(names(held.flatMap(({ references }) => references)))
  expect(sorted(tried.triggers)).toEqual(names(triggers))
  const { checks, keys, references } = tried
  process.stdout.write(
    `constraints tried: ${checks.size} checks, ${keys.size} unique keys, ${references.size} foreign keys, ${tried.triggers.size} triggers\n`,
  )
})

/** Conditions that follow from another one beside them, so that no row can break them alone. */
const implied = [
  'generated_courses_counts: total_modules >= 0',
  'module_progress_attempts: attempts >= 0',
  'exercise_progress_attempts: attempts >= 0',
  'user_skill_tree_progress_counts: total_skills >= 0',
  'milestone_progress_practice: practice_attempts >= 0',
  'flashcards_counts: reps >= 0',
  'study_sessions_counts: cards_reviewed >= 0',
  // What has no length is no array: PostgreSQL says so before the CHECK does.
  `topic_analytics_few_examples: jsonb_typeof(original_examples) = 'array'::text`,
]

/** The changes to a check that none of its statements tells from the check itself. */
async function survivors(session: Session, table: string, name: string, mutants: Mutant[]): Promise<Mutant[]> {
  const { refuses = [], accepts = [] } = allTables[table]?.checks?.[name] ?? {}
  const alive = new Set(
    mutants.filter(({ is, condition }) => is === 'stricter' || !implied.includes(`${name}: ${condition}`)),
  )
  const unguarded = `ALTER TABLE ${table} DROP CONSTRAINT ${name}`
  for (const [is, statements] of [
    ['looser', refuses],
    ['stricter', accepts],
  ] as const)
    for (const set of statements) {
      const asked = [...alive].filter((mutant) => mutant.is === is)
      if (asked.length === 0) break
      const answers = asked.map(({ sql }, index) => `(${sql}) IS NOT FALSE AS m${index}`).join(', ')
      const { says, rows } = await tryOut(session, [withoutTriggers, unguarded, change(table, set, answers)])
      expect({ [set]: says }, `only ${name} is broken`).toEqual({ [set]: accepted })
      asked.forEach((mutant, index) => {
        if (rows[0]?.[`m${index}`] === (is === 'looser')) alive.delete(mutant)
      })
    }
  return [...alive]
}
