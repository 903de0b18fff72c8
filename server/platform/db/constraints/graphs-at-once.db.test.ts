import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../testing/database'
import { makeSkill, makeSkillTree } from '../../../testing/factories/skills'
import { addEdges, type Edge, graphs, type Nodes } from './graphs'
import { ruleOf } from './try-out'

const { db, url } = await testDatabase()

const committed = 'committed'
/** The one who came second may also be told to try again: what it knew of the graph was too old. */
const tryAgain = '40001'
/** Trees have nothing in common whose row could tell that a snapshot is old. */
const notRepeatable = 'skill_tree_edges cannot be written under REPEATABLE READ'
type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE'
const isolations: Isolation[] = ['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE']

/** The edges close a circle, and each has a writer of its own. How it ended for each of them. */
type Race = { make(): Promise<string[]>; rule: string }

const ring = (nodes: string[]): Edge[] => nodes.map((node, index) => [node, nodes[(index + 1) % nodes.length] ?? ''])

const races: (Race & { name: string; writers: number; times: number })[] = graphs.flatMap((graph) =>
  [2, 3].map((writers) => ({
    name: graph.table,
    writers,
    times: graph.table === 'skill_edges' ? 100 : 20,
    rule: `${graph.table}_acyclic`,
    make: async () => {
      const made = await db.transaction((tx) => graph.make(tx, writers))
      return ring(made.nodes).map((edge) => addEdges(graph, made, [edge]))
    },
  })),
)

const parents: (typeof races)[number] = {
  name: 'skills inside of skills',
  writers: 2,
  times: 20,
  rule: 'skills_parents_acyclic',
  make: async () => {
    const [one, two] = await db.transaction(async (tx) => {
      const { id: treeId } = await makeSkillTree(tx)
      return [await makeSkill(tx, { treeId }), await makeSkill(tx, { treeId })] as const
    })
    const put = (child: string, parent: string) => `UPDATE skills SET parent_id = '${parent}' WHERE id = '${child}'`
    return [put(one.id, two.id), put(two.id, one.id)]
  },
}

// The embedded engine has one connection, so there two can only come one after the other: see the end of the file.
if (url !== null)
  describe('on PostgreSQL', () => {
    const writers = [0, 1, 2].map(() => new pg.Client({ connectionString: url }))
    beforeAll(async () => {
      for (const writer of writers) await writer.connect()
    })
    afterAll(async () => {
      for (const writer of writers) await writer.end()
    })

    /** All begin, and look, before any of them writes; each commits as soon as it may. */
    async function run(statements: string[], isolation: Isolation): Promise<string[]> {
      const working = statements.map((statement, index) => ({ statement, writer: writers[index] }))
      await Promise.all(
        working.map(({ writer }) =>
          writer?.query(`BEGIN ISOLATION LEVEL ${isolation}; SELECT 1 FROM skill_trees LIMIT 1`),
        ),
      )
      return Promise.all(
        working.map(async ({ statement, writer }) => {
          try {
            await writer?.query(statement)
            await writer?.query('COMMIT')
            return committed
          } catch (error) {
            await writer?.query('ROLLBACK')
            return error instanceof pg.DatabaseError && error.code === tryAgain ? tryAgain : ruleOf(error)
          }
        }),
      )
    }

    describe.each(isolations)('%s', (isolation) => {
      test.each([...races, parents])('$writers writers cannot close a circle in $name together', async (race) => {
        const turnedAway = race.name === 'skill_tree_edges' && isolation === 'REPEATABLE READ'
        const refusals = turnedAway
          ? [notRepeatable]
          : [race.rule, ...(isolation === 'READ COMMITTED' ? [] : [tryAgain])]
        const ended: string[] = []
        for (let time = 0; time < race.times; time++) {
          const outcomes = await run(await race.make(), isolation)
          ended.push(...outcomes.filter((outcome) => outcome !== committed))
          const through = outcomes.filter((outcome) => outcome === committed).length
          if (turnedAway) continue
          // All but the last go through, unless they have to try again because somebody else was there.
          expect(through).toBeGreaterThanOrEqual(isolation === 'READ COMMITTED' ? race.writers - 1 : 1)
          expect(through).toBeLessThan(race.writers)
        }
        expect(refusals).toEqual(expect.arrayContaining([...new Set(ended)]))
        if (turnedAway) expect(ended).toHaveLength(race.times * race.writers)
      })
    })

    test.each(graphs.filter(({ owner }) => owner !== null))(
      'nobody waits for who writes to another graph in $table',
      async (graph) => {
        const [first, second] = writers
        const [one, other] = await db.transaction(
          async (tx) => [await graph.make(tx, 2), await graph.make(tx, 2)] as const,
        )
        const add = (made: Nodes) => addEdges(graph, made, ring(made.nodes).slice(1))
        await first?.query(`BEGIN; ${add(one)}`)
        await second?.query(`BEGIN; SET LOCAL lock_timeout = '1s'; ${add(other)}; COMMIT`)
        await first?.query('COMMIT')
      },
    )

    // Not blueprint_module_edges: there each row first waits for its version's writers, in the order of the rows.
    test.each(graphs.filter(({ table }) => ['skill_edges', 'generated_module_edges'].includes(table)))(
      'who writes to two graphs in $table at once may name them in any order',
      async (graph) => {
        for (let time = 0; time < 20; time++) {
          const made = await db.transaction(async (tx) => [await graph.make(tx, 4), await graph.make(tx, 4)] as const)
          const rows = (of: Nodes, from: number) => `('${[of.owner, of.nodes[from], of.nodes[from + 1]].join("', '")}')`
          const add = (order: readonly Nodes[], from: number) =>
            `INSERT INTO ${graph.table} (${graph.owner}, ${graph.node}, prerequisite_id) VALUES ${order.map((of) => rows(of, from)).join(', ')}`
          expect(await run([add(made, 0), add([...made].reverse(), 2)], 'READ COMMITTED')).toEqual([
            committed,
            committed,
          ])
        }
      },
    )
  })

test.each([...races.filter(({ writers }) => writers === 2), parents])(
  'of two transactions at once that close a circle in $name, one is refused',
  async (race) => {
    const statements = await race.make()
    const outcomes = await Promise.allSettled(
      statements.map((statement) => db.transaction((tx) => tx.$executeRawUnsafe(statement))),
    )
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(String(refused[0]?.reason)).toContain(race.rule)
  },
)
