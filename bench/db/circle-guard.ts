import type pg from 'pg'
import { percentile } from '../support/load'
import { largeTree } from './scale'

export type GuardCost = { name: string; guarded: number; bare: number }

const tree = `bench.id('tree', 0)`
const skill = (number: string) => `bench.id('skill', ${number})`

/** What it costs that a tree of 5,000 skills and 8,000 edges never has a circle: the same inserts with the trigger and without. */
export async function measureCircleGuard(client: pg.Client): Promise<GuardCost[]> {
  await client.query(`CREATE TABLE bench.edges AS SELECT * FROM skill_edges WHERE tree_id = ${tree}`)
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM bench.edges')
  if (rows[0]?.count !== largeTree.edges)
    throw new Error(`The large tree has ${rows[0]?.count} edges, not ${largeTree.edges}`)

  // From upper levels down to the middle: such an edge is not there yet, others need its skill, and much comes before it.
  const some = (count: number) => (n: number) => ({
    name: `edges-${count}`,
    text: `INSERT INTO skill_edges (tree_id, skill_id, prerequisite_id)
      SELECT ${tree}, ${skill(`${largeTree.skills - 151} - e - $1::int`)}, ${skill(`${largeTree.skills / 2} + e`)} FROM generate_series(0, ${count - 1}) e`,
    values: [n % largeTree.width],
  })
  const all = () => 'INSERT INTO skill_edges SELECT * FROM bench.edges'
  const clear = `DELETE FROM skill_edges WHERE tree_id = ${tree}`
  const costs = [
    { name: 'one edge', ...(await compare(client, { times: 50, rounds: 4, before: null, insert: some(1) })) },
    { name: '50 edges', ...(await compare(client, { times: 5, rounds: 4, before: null, insert: some(50) })) },
    { name: 'all 8,000 edges', ...(await compare(client, { times: 2, rounds: 4, before: clear, insert: all })) },
  ]
  await refusesCircles(client)
  return costs
}

type Insert = {
  times: number
  rounds: number
  before: string | null
  insert: (n: number) => string | pg.QueryConfig<number[]>
}

/** Medians in ms. Every insert is rolled back, so that the next one finds the same tree. */
async function compare(client: pg.Client, { times, rounds, before, insert }: Insert) {
  const taken: Record<'ENABLE' | 'DISABLE', number[]> = { ENABLE: [], DISABLE: [] }
  for (let round = 0; round <= rounds; round++) {
    for (const how of ['DISABLE', 'ENABLE'] as const) {
      await client.query(`ALTER TABLE skill_edges ${how} TRIGGER skill_edges_acyclic`)
      for (let n = 0; n < times; n++) {
        await client.query('BEGIN')
        if (before !== null) await client.query(before)
        const begun = performance.now()
        await client.query(insert(n))
        if (round > 0) taken[how].push(performance.now() - begun)
        await client.query('ROLLBACK')
      }
    }
  }
  return { guarded: percentile(taken.ENABLE, 0.5), bare: percentile(taken.DISABLE, 0.5) }
}

/** A guard that lets everything through would be the fastest. */
async function refusesCircles(client: pg.Client): Promise<void> {
  const back = `INSERT INTO skill_edges SELECT tree_id, prerequisite_id, skill_id FROM bench.edges`
  for (const [what, sql] of [
    ['one edge', `${back} LIMIT 1`],
    ['all edges', back],
  ]) {
    const refused = await client.query(sql ?? '').then(
      () => false,
      (error: unknown) => error instanceof Error && 'constraint' in error && error.constraint === 'skill_edges_acyclic',
    )
    if (!refused) throw new Error(`The circle guard let ${what} through that lead back.`)
  }
}
