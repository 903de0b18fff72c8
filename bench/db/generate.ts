import pg from 'pg'
import { putBack, takeOff } from './bare-tables'
import { drawFunctions, type Step } from './draw'
import { courses, submissions } from './generate-courses'
import { discovery, ledger } from './generate-guild'
import { blueprints, people } from './generate-people'
import { memory, progress, trees } from './generate-skills'
import { inLanes } from './lanes'

/** The tables that grow with the number of people, largest first. */
const large = [
  'learning_events',
  'submissions',
  'evaluations',
  'user_skill_progress',
  'feed_inbox',
  'activity_feed',
  'review_logs',
  'exercises',
  'flashcards',
  'recommendations',
  'interactions',
  'user_relationships',
  'exercise_progress',
  'generated_modules',
  'module_progress',
  'generated_module_edges',
  'generated_courses',
  'user_skill_tree_progress',
  'user_variables',
]

/** Edges are free of circles as they are made; their triggers are measured by themselves. */
const guarded = ['skill_edges', 'generated_module_edges']

export type Generated = { table: string; rows: number; bytes: number }

/** Fills the database: the same rows in every run. */
export async function generate(url: string): Promise<Generated[]> {
  const lanes = await Promise.all([openLane(url), openLane(url)])
  try {
    await fill(lanes)
    return await count(lanes[0])
  } finally {
    await Promise.all(lanes.map((lane) => lane.end()))
  }
}

async function count(lane: pg.Client): Promise<Generated[]> {
  const filled = await lane.query<Omit<Generated, 'rows'>>(
    `SELECT relname AS table, pg_total_relation_size(oid)::float8 AS bytes FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= 1000`,
  )
  const generated: Generated[] = []
  for (const { table, bytes } of filled.rows) {
    const { rows } = await lane.query<{ rows: number }>(`SELECT count(*)::int AS rows FROM ${table}`)
    generated.push({ table, bytes, rows: rows[0]?.rows ?? 0 })
  }
  return generated.sort((a, b) => b.rows - a.rows)
}

async function fill(lanes: [pg.Client, pg.Client]): Promise<void> {
  const [first] = lanes
  await first.query(drawFunctions)
  const taken = await takeOff(first, large)
  for (const table of guarded) await first.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
  await inLanes([first], [people, blueprints, trees], runChain)
  await inLanes(lanes, [ledger, [...courses, ...submissions], progress, memory, discovery], runChain)
  for (const table of guarded) await first.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
  await putBack(lanes, taken, large)
  const tables = await first.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY pg_relation_size(oid) DESC`,
  )
  await inLanes(lanes, tables.rows, (lane, { name }) => lane.query(`VACUUM ANALYZE ${name}`))
}

async function openLane(url: string): Promise<pg.Client> {
  const lane = new pg.Client({ connectionString: url })
  await lane.connect()
  await lane.query(`SET synchronous_commit = off; SET jit = off; SET work_mem = '256MB'; SET maintenance_work_mem = '512MB';
    SET max_parallel_maintenance_workers = 0; SET max_parallel_workers_per_gather = 0; SET TIME ZONE 'UTC'`)
  return lane
}

async function runChain(lane: pg.Client, steps: Step[]): Promise<void> {
  for (const { fills, sql } of steps) {
    try {
      await lane.query(sql)
    } catch (error) {
      throw new Error(`Filling ${fills} failed: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
}
